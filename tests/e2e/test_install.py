#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts where, and that the desktop takes it."""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

BUILD = os.environ["CHATELAINE_BUILD"]


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="chatelaine-install-")
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name)
        subprocess.run(["cmake", "--install", BUILD, "--prefix", folder.name], check=True, capture_output=True)

    def path(self, relative):
        path = self.prefix / relative
        self.assertTrue(path.is_file(), f"{relative} was not installed")
        return path

    def test_the_desktop_entry_is_valid_and_starts_the_program(self):
        entry = self.path("share/applications/chatelaine.desktop")
        subprocess.run(["desktop-file-validate", entry], check=True)
        text = entry.read_text()
        self.assertIn("Actions=add-account;", text)
        for line in re.findall(r"^Exec=(\S+)", text, re.M):
            self.path("bin/" + line)

    def test_the_appstream_data_is_valid_and_names_the_entry(self):
        data = self.path("share/metainfo/io.github.chatelaine.metainfo.xml")
        done = subprocess.run(["appstreamcli", "validate", "--no-net", data], capture_output=True, text=True)
        self.assertIn("Validation", done.stdout)
        found = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
        # There is no home page yet, of which Debian 13 warns.
        self.assertEqual([line for line in found if "url-homepage-missing" not in line], [], done.stdout)
        self.assertIn("chatelaine.desktop", data.read_text())

    def test_the_icon_is_there_in_every_size_of_the_theme(self):
        self.path("share/icons/hicolor/scalable/apps/chatelaine.svg")
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            head = self.path(f"share/icons/hicolor/{size}x{size}/apps/chatelaine.png").read_bytes()[:24]
            width, height = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
            self.assertEqual((width, height), (size, size))

    def test_the_man_page_has_every_command_and_is_right_roff(self):
        page = self.path("share/man/man1/chatelaine.1")
        text = page.read_text()
        for command in ("accounts", "sign\\-in", "users ACCOUNT set\\-password USER", "doctor"):
            self.assertIn(f'.SS "{command}', text)
        for line in text.splitlines():
            if line.startswith("."):
                self.assertRegex(line, r"^\.(TH|SH|SS|TP|PP|B|IR|\\\")")

    def test_the_installed_program_runs_without_a_display(self):
        program = self.path("bin/chatelaine")
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment["QT_QPA_PLATFORM"] = "there-is-no-such-platform"
        done = subprocess.run([program, "--help"], env=environment, capture_output=True, text=True, timeout=20)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("sign-in", done.stdout)

    def test_the_demo_server_comes_along_but_is_not_part_of_the_program(self):
        self.path("bin/chatelaine-simulator")
        needed = subprocess.run(["ldd", self.path("bin/chatelaine")], capture_output=True, text=True, check=True).stdout
        self.assertNotIn("sqlite", needed.lower())


if __name__ == "__main__":
    unittest.main(verbosity=2)
