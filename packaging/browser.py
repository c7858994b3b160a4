# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Chromium without a window, driven over the W3C WebDriver protocol.

Only the standard library: the demo and the end-to-end tests share it.
"""

import contextlib
import json
import os
import re
import select
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver, section 12.1


class BrowserError(Exception):
    """The browser or its driver said no; the text is theirs."""


class Browser:
    """One browser with an empty profile of its own. Use as a context manager."""

    def __init__(self, language="en"):
        driver = shutil.which("chromedriver")
        if driver is None:
            raise BrowserError("chromedriver is not installed (Debian package chromium-driver)")
        self._profile = tempfile.mkdtemp(prefix="chatelaine-browser-")
        self._driver = subprocess.Popen(
            [driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._base = f"http://127.0.0.1:{self._read_port()}"
        arguments = ["--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--disable-sync",
                     f"--lang={language}", f"--user-data-dir={self._profile}", "--window-size=1000,800"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium refuses its sandbox to root
        options = {"args": arguments, "prefs": {"intl.accept_languages": language}}
        reply = self._call("POST", "/session", {
            "capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}})
        self._session = f"/session/{reply['sessionId']}"

    def _read_port(self):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if select.select([self._driver.stdout], [], [], 1)[0]:
                found = re.search(r"successfully on port (\d+)", self._driver.stdout.readline())
                if found:
                    return int(found.group(1))
        raise BrowserError("chromedriver did not start")

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._base + path, data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise BrowserError(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    def open(self, url):
        self._call("POST", self._session + "/url", {"url": url})

    def wait_for(self, css, seconds=15):
        """The first element that `css` selects, as soon as there is one."""
        self._call("POST", self._session + "/timeouts", {"implicit": int(seconds * 1000)})
        found = self._call("POST", self._session + "/element", {"using": "css selector", "value": css})
        return found[ELEMENT]

    def type(self, css, text):
        element = self.wait_for(css)
        self._call("POST", f"{self._session}/element/{element}/value", {"text": text})

    def click(self, css):
        self._call("POST", f"{self._session}/element/{self.wait_for(css)}/click", {})

    def script(self, source, *arguments):
        return self._call("POST", self._session + "/execute/sync", {"script": source, "args": list(arguments)})

    def text(self):
        return self.script("return document.body ? document.body.innerText : ''")

    def address(self):
        return self._call("GET", self._session + "/url")

    def screenshot(self):
        """PNG in base64."""
        return self._call("GET", self._session + "/screenshot")

    def wait_until(self, condition, seconds=20, what="the page"):
        """Polls because WebDriver has no event for what a page's text becomes."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            with contextlib.suppress(BrowserError):
                if condition(self):
                    return
            time.sleep(0.05)
        raise BrowserError(f"waited {seconds} s in vain for {what}; the page says: {self.text()[:300]}")

    def sign_in(self, url, name, password):
        """Fills in the form that Casdoor's page and the demo's have in common."""
        self.open(url)
        self.type("#input", name)
        self.type("input[type=password]", password + "\uE007")  # Enter, W3C WebDriver 17.4.2

    def close(self):
        with contextlib.suppress(Exception):
            self._call("DELETE", self._session)
        self._driver.terminate()
        self._driver.wait(10)
        self._driver.stdout.close()
        shutil.rmtree(self._profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
