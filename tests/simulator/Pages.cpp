// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"

#include "Json.h"
#include "Text.h"

namespace simulator {

namespace {

constexpr const char *style = R"(
:root { color-scheme: light dark; --accent: #2f6f5e; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; display: grid; min-height: 100vh; place-items: center; }
main { width: min(26rem, 92vw); padding: 2rem 0; }
h1 { font-size: 1.4rem; margin: 0 0 1rem; }
label { display: block; margin: .8rem 0 .2rem; }
input { width: 100%; padding: .6rem; font: inherit; border: 1px solid #8888; border-radius: .4rem; }
button { margin: 1rem .6rem 0 0; padding: .6rem 1.2rem; font: inherit; border: 1px solid var(--accent); border-radius: .4rem; cursor: pointer; }
button.first { background: var(--accent); color: #fff; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role=alert]:not(:empty) { border-left: 4px solid #b3261e; padding: .5rem .8rem; margin: 1rem 0; }
.demo { border: 1px dashed #8888; border-radius: .4rem; padding: .5rem .8rem; font-size: .9rem; margin-top: 1.6rem; }
)";

// What the pages do. Success is a navigation by script, as on the real page; the state goes back raw, after
// one decoding; an error is shown here and never sent to the caller.
constexpr const char *script = R"(
const asked = new URLSearchParams(location.search);
const get = name => asked.get(name) || '';
const alertBox = document.getElementById('problem');
const say = text => { alertBox.textContent = text; };
const apiQuery = () => new URLSearchParams({
  clientId: get('client_id'), responseType: get('response_type'), redirectUri: get('redirect_uri'), type: 'code',
  scope: get('scope'), state: get('state'), nonce: get('nonce'), code_challenge_method: get('code_challenge_method'),
  code_challenge: get('code_challenge'), resource: get('resource') }).toString();
const back = more => {
  const target = get('redirect_uri');
  location.href = target + (target.includes('?') ? '&' : '?') + more + '&state=' + get('state');
};
const follow = async order => {
  for (let visit = 1; visit < order.times; ++visit)
    await fetch(order.address, { mode: 'no-cors' }).catch(() => {});
  if (!order.post) { location.href = order.address; return; }
  const form = document.createElement('form');
  const [action, query] = order.address.split('?');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of new URLSearchParams(query || '')) {
    const field = document.createElement('input');
    field.type = 'hidden'; field.name = name; field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
};
const post = async (path, body) => {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const order = response.headers.get('X-Demo-Callback');
  return { reply: await response.json(), order: order && JSON.parse(order) };
};
const done = ({ reply, order }) => {
  if (reply.status !== 'ok') { say('Failed to sign in: ' + reply.msg); return; }
  if (order) { follow(order); return; }
  const type = get('response_type');
  if (reply.data && reply.data.required) { askConsent(); return; }
  if (reply.data === 'RequiredUpdatePassword') { say('This person must change the password first. The demo has no page for that.'); return; }
  if (type === 'token') location.href = get('redirect_uri') + '#access_token=' + reply.data + '&state=' + get('state') + '&token_type=bearer';
  else if (type === 'id_token') location.href = get('redirect_uri') + '#id_token=' + reply.data + '&state=' + get('state') + '&token_type=bearer';
  else back('code=' + reply.data);
};
const signIn = async (username, password) => {
  say('');
  const type = get('response_type') || 'code';
  try {
    done(await post('/api/login?' + apiQuery(), { type, application, organization, username, password, signinMethod: 'Password', autoSignin: true }));
  } catch (problem) {
    say('The server did not answer: ' + problem);
  }
};
const askConsent = () => {
  document.querySelector('form').hidden = true;
  const panel = document.getElementById('consent');
  panel.hidden = false;
  document.getElementById('scopes').textContent = get('scope');
  document.getElementById('allow').focus();
};
const on = (id, action) => { const element = document.getElementById(id); if (element) element.addEventListener('click', action); };
on('allow', async () => {
  done(await post('/api/grant-consent?clientId=' + encodeURIComponent(get('client_id')), {
    application: 'admin/' + application, grantedScopes: get('scope').split(' '), clientId: get('client_id'), responseType: 'code',
    redirectUri: get('redirect_uri'), scope: get('scope'), state: get('state'), nonce: get('nonce'), resource: get('resource'),
    codeChallenge: get('code_challenge'), challenge: get('code_challenge') }));
});
on('deny', () => back('error=access_denied&error_description=User denied consent'));
on('demo', () => signIn('alice', 'demo'));
const form = document.querySelector('form');
if (form) form.addEventListener('submit', async event => {
  event.preventDefault();
  const password = document.querySelector('input[type=password]').value;
  const username = document.getElementById('input').value;
  if (form.id === 'signin') { signIn(username, password); return; }
  if (form.id === 'device') {
    const { reply } = await post('/api/login', { type: 'device', userCode, cancelToken: get('cancelToken'), application, organization, username, password, signinMethod: 'Password' });
    say(reply.status === 'ok' ? '' : 'Failed to sign in: ' + reply.msg);
    if (reply.status === 'ok') document.querySelector('main').innerHTML = '<h1>Logged in successfully</h1>';
    return;
  }
  const { reply } = await post('/api/signup', { application, organization, username, password, name: document.getElementById('name').value });
  if (reply.status === 'ok') signIn(username, password); else say('Failed to sign up: ' + reply.msg);
});
)";

constexpr const char *credentials = R"(
<label for="input">User name, e-mail or phone</label>
<input id="input" name="username" autocomplete="username" autocapitalize="none" autofocus required>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>)";

std::string scripted(std::initializer_list<std::pair<const char *, std::string>> values)
{
    std::string text = "<script>\n";
    for (const auto &[name, value] : values)
        text += std::string("const ") + name + " = " + jsonText(value) + ";\n";
    return text + script + "</script>\n";
}

std::string alertOf(const std::string &problem)
{
    return "<p id=\"problem\" role=\"alert\">" + htmlEscaped(problem) + "</p>\n";
}

} // namespace

std::string page(const std::string &title, const std::string &content)
{
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
           "content=\"width=device-width\">\n<title>" +
           htmlEscaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n" +
           content +
           "<p class=\"demo\">This is a demo server on this computer. Everybody in it is made up. Do not "
           "type a real password here.</p>\n"
           "</main>\n</body>\n</html>\n";
}

std::string signinPage(const std::string &application, const std::string &organization,
                       const std::string &problem, bool button)
{
    const std::string title = "Sign in to " + application;
    if (!problem.empty())
        return page(title, "<h1>There was a problem signing you in..</h1>\n" + alertOf(problem) +
                               "<button type=\"button\" onclick=\"history.back()\">Back</button>\n");
    std::string content = "<h1>" + htmlEscaped(title) + "</h1>\n" + alertOf("");
    if (button)
        content += "<button type=\"button\" class=\"first\" id=\"demo\">Continue as Alice</button>\n";
    content += std::string("<form id=\"signin\">") + credentials +
               "\n<button class=\"first\" id=\"submit\">Sign in</button>\n</form>\n"
               "<section id=\"consent\" hidden>\n<p>" +
               htmlEscaped(application) +
               " asks for: <strong id=\"scopes\"></strong></p>\n"
               "<button type=\"button\" class=\"first\" id=\"allow\">Allow</button><button type=\"button\" "
               "id=\"deny\">Deny</button>\n</section>\n" +
               scripted({{"application", application}, {"organization", organization}});
    return page(title, content);
}

std::string signupPage(const std::string &application, const std::string &organization,
                       const std::string &problem)
{
    const std::string title = "Sign up for " + application;
    std::string content = "<h1>" + htmlEscaped(title) + "</h1>\n" + alertOf(problem);
    if (problem.empty()) {
        content += std::string("<form id=\"signup\"><label for=\"name\">Display name</label>\n<input "
                               "id=\"name\" autocomplete=\"name\">") +
                   credentials + "\n<button class=\"first\" id=\"submit\">Sign up</button>\n</form>\n" +
                   scripted({{"application", application}, {"organization", organization}});
    }
    return page(title, content);
}

std::string devicePage(const std::string &application, const std::string &organization,
                       const std::string &userCode)
{
    const std::string title = "Approve sign-in on this device";
    return page(
        title,
        "<h1>" + title + "</h1>\n<p>Code: <strong>" + htmlEscaped(userCode) + "</strong></p>\n" +
            alertOf("") + "<form id=\"device\">" + credentials +
            "\n<button class=\"first\" id=\"submit\">Approve and sign in</button>\n</form>\n" +
            scripted({{"application", application}, {"organization", organization}, {"userCode", userCode}}));
}

} // namespace simulator
