// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifications a second: libjose alone, and ours with every check in front of it. One JSON line.
//
// BenchJws [--milliseconds N]
#include "Measuring.h"
#include "jose/CompactJws.h"
#include "jose/JwkSet.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <memory>

#include <jansson.h>
extern "C" {
#include <jose/jose.h>
}

using namespace Qt::StringLiterals;
using namespace chatelaine;

namespace {

template<typename Work>
double perSecond(int milliseconds, Work work)
{
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    while (timer.elapsed() < milliseconds) {
        for (int each = 0; each < 50; ++each) {
            if (!work())
                return 0;
        }
        count += 50;
    }
    return 1000.0 * count / static_cast<double>(timer.elapsed());
}

using Json = std::shared_ptr<json_t>;

Json owned(json_t *made)
{
    return {made, [](json_t *each) {
                json_decref(each);
            }};
}

/// A throw-away key and a token of the size that a real ID token has, both made by libjose.
struct Sample
{
    Json key;
    Json jws;
    QByteArray compact;
    QByteArray set;
};

Sample make(const char *alg)
{
    Sample sample;
    sample.key = owned(json_pack("{s:s}", "alg", alg));
    if (!jose_jwk_gen(nullptr, sample.key.get()))
        return {};
    json_object_set_new(sample.key.get(), "kid", json_string("k1"));
    const QByteArray claims(1500, 'x');
    sample.jws = owned(
        json_pack("{s:o}", "payload", jose_b64_enc(claims.constData(), static_cast<size_t>(claims.size()))));
    const Json head = owned(json_pack("{s:{s:s,s:s}}", "protected", "alg", alg, "kid", "k1"));
    if (!jose_jws_sig(nullptr, sample.jws.get(), head.get(), sample.key.get()))
        return {};
    for (const char *part : {"protected", "payload", "signature"})
        sample.compact += QByteArray(json_string_value(json_object_get(sample.jws.get(), part))) + '.';
    sample.compact.chop(1);
    jose_jwk_pub(nullptr, sample.key.get());
    const Json set = owned(json_pack("{s:[O]}", "keys", sample.key.get()));
    char *text = json_dumps(set.get(), JSON_COMPACT);
    sample.set = text;
    free(text);
    return sample;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int each = bench::option("--milliseconds", 2000);
    QJsonObject figures;
    for (const char *alg : {"RS256", "PS256", "ES256"}) {
        const Sample sample = make(alg);
        const auto keys = JwkSet::parse(sample.set);
        if (!sample.jws || !keys)
            return 1;
        const AlgorithmPolicy policy = AlgorithmPolicy::asymmetric();
        const double alone = perSecond(
            each, [&] { return jose_jws_ver(nullptr, sample.jws.get(), nullptr, sample.key.get(), false); });
        const double ours = perSecond(each, [&] {
            const auto jws = CompactJws::parse(sample.compact);
            return jws && keys->verify(*jws, policy).has_value();
        });
        figures.insert(QLatin1StringView(alg),
                       QJsonObject{{u"libjose"_s, alone}, {u"ours"_s, ours}, {u"ratio"_s, ours / alone}});
    }
    bench::print(figures);
    return 0;
}
