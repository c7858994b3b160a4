#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the program exists in every language, with its places and plural forms.

CHATELAINE_SOURCE is the checkout, CHATELAINE_LUPDATE Qt's lupdate.
"""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

SOURCE = pathlib.Path(os.environ["CHATELAINE_SOURCE"])
PLURALS = {"en": 2, "zh_CN": 1, "ar": 6}  # Unicode CLDR, as Qt counts them


def messages(language):
    """The messages of a language after lupdate has read the sources: what is new shows as unfinished."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / f"chatelaine_{language}.ts"
        copy.write_bytes((SOURCE / "translations" / copy.name).read_bytes())
        only_plurals = ["-pluralonly"] if language == "en" else []
        subprocess.run([os.environ["CHATELAINE_LUPDATE"], "-silent", "-no-obsolete", *only_plurals, SOURCE / "app",
                        SOURCE / "ui", "-I", SOURCE, "-I", SOURCE / "app", "-ts", copy], check=True, capture_output=True)
        for context in xml.parse(copy).getroot().iter("context"):
            for message in context.iter("message"):
                yield context.findtext("name"), message


def places(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


class Translations(unittest.TestCase):
    def check(self, language):
        count = 0
        for context, message in messages(language):
            count += 1
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            with self.subTest(language=language, context=context, source=source):
                self.assertNotEqual(translation.get("type"), "unfinished")
                if message.get("numerus") == "yes":
                    self.assertEqual(len(forms), PLURALS[language])
                    self.assertTrue(all(forms))
                    # A form may leave the number out ("one person"), but must not invent a place.
                    for form in forms:
                        self.assertLessEqual(set(places(form)), set(places(source)))
                else:
                    self.assertTrue(translation.text)
                    self.assertEqual(places(translation.text), places(source))
                    self.assertEqual(translation.text.endswith(":") or translation.text.endswith("："),
                                     source.endswith(":"))
        return count

    def test_english_has_its_plural_forms(self):
        self.check("en")

    def test_chinese_is_complete(self):
        self.assertGreater(self.check("zh_CN"), 300)

    def test_arabic_is_complete(self):
        self.assertGreater(self.check("ar"), 300)

    def test_the_words_of_the_field_are_known_to_lupdate_by_their_classes(self):
        for context, _ in messages("ar"):
            self.assertFalse(context.startswith("::"), context)


if __name__ == "__main__":
    unittest.main()
