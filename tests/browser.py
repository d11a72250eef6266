#!/usr/bin/python3
"""Opens the HTML book in headless Chromium, from file://, and clicks.

    browser.py FOLDER [PICTURES]   e.g. build/html; screenshots go to PICTURES

Every page is looked at 1280 and 360 pixels wide, light and dark; links are
followed in the files. Prints ok and FAIL lines.
"""
import os
import re
import sys
from html.parser import HTMLParser

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

folder = os.path.abspath(sys.argv[1])
pictures = sys.argv[2] if len(sys.argv) > 2 else None
pages = sorted(p for p in os.listdir(folder) if p.endswith(".html"))


def verdict(good, what, detail=""):
    print("ok" if good else "FAIL", what, "" if good else detail)


class Ids(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if a.get("id"):
            self.ids.append(a["id"])
        for key in ("href", "src"):
            if a.get(key):
                self.links.append(a[key])


def check_links():
    found = {p: Ids(open(os.path.join(folder, p), encoding="utf-8").read()) for p in pages}
    broken, twice, outside = [], [], []
    for page, content in found.items():
        twice += [f"{page}#{i}" for i in set(content.ids) if content.ids.count(i) > 1]
        for link in content.links:
            if re.match(r"https?:", link):
                continue
            file, _, anchor = link.partition("#")
            target = file or page
            if not os.path.exists(os.path.join(folder, target)):
                broken.append(f"{page} -> {link}")
            elif anchor and target in found and anchor not in found[target].ids:
                broken.append(f"{page} -> {link}")
            if file.startswith(("/", "..")):
                outside.append(f"{page} -> {link}")
    verdict(not broken, f"all links of {len(pages)} pages lead somewhere", broken[:5])
    verdict(not twice, "no id stands twice on a page", twice[:5])
    verdict(not outside, "no link leaves the folder", outside[:5])


def open_browser(width, dark):
    options = webdriver.ChromeOptions()
    options.add_argument("--headless=new")
    options.add_argument("--no-sandbox")
    options.add_argument("--hide-scrollbars")
    options.add_argument("--disable-dev-shm-usage")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options)
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia",
                            {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
    return browser


def go(browser, page):
    browser.get("file://" + os.path.join(folder, page))


# A loaded page may still be decoding its pictures; wait for them, then look.
LOOK = """
const answer = arguments[arguments.length - 1];
const ready = [...document.images].map(i => i.decode().catch(() => null));
Promise.all([document.fonts.ready, ...ready]).then(() => answer(look()));
function look() {
const wide = document.documentElement.scrollWidth - innerWidth;
const pictures = [...document.images].filter(i => !(i.complete && i.naturalWidth > 0)).length;
const math = [...document.querySelectorAll('math')].filter(m => m.getBoundingClientRect().width === 0).length;
const style = getComputedStyle(document.body);
return [wide, pictures, math, style.backgroundColor, style.color];
}
"""


def light_of(color):
    return sum(map(int, re.findall(r"\d+", color)[:3]))


def look_at_all(browser, width, dark):
    name = f"{width} px, {'dark' if dark else 'light'}"
    wide, missing, empty, wrong = [], [], [], []
    for page in pages:
        go(browser, page)
        too_wide, pictures_missing, math_empty, paper, ink = browser.execute_async_script(LOOK)
        if too_wide > 0:
            wide.append(f"{page} by {too_wide}")
        if pictures_missing:
            missing.append(page)
        if math_empty:
            empty.append(page)
        if (light_of(paper) < light_of(ink)) != dark:
            wrong.append(page)
        if pictures:
            height = browser.execute_script("return document.documentElement.scrollHeight")
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": min(height, 12000), "deviceScaleFactor": 1, "mobile": width < 600})
            browser.save_screenshot(os.path.join(pictures, f"{page[:-5]}-{width}-{'dark' if dark else 'light'}.png"))
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
    verdict(not wide, f"{name}: no page is wider than the window", wide[:5])
    verdict(not missing, f"{name}: all pictures are there", missing[:5])
    verdict(not empty, f"{name}: all formulas are drawn", empty[:5])
    verdict(not wrong, f"{name}: paper and ink", wrong[:5])


def click_search(browser, word, page):
    go(browser, "index.html")
    browser.find_element(By.ID, "search").send_keys(word)
    hits = browser.find_elements(By.CSS_SELECTOR, "#hits a")
    verdict(len(hits) > 0, f"a search for “{word}” finds something")
    if not hits:
        return
    hits[0].click()
    there = browser.current_url
    verdict(page in there and word in browser.find_element(By.TAG_NAME, "main").text.lower(),
            f"the first hit leads to {page}", there)


def click_copy(browser, page):
    go(browser, page)
    code = browser.find_element(By.CSS_SELECTOR, ".code-box code")
    wanted = browser.execute_script("return arguments[0].textContent", code).strip()
    button = browser.find_element(By.CSS_SELECTOR, ".code-box .copy")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    webdriver.ActionChains(browser).move_to_element(button).click(button).perform()
    browser.execute_script("""const area = document.createElement('textarea'); area.id = 'pasted';
        area.style.position = 'fixed'; area.style.top = 0; document.body.append(area); area.focus();""")
    area = browser.find_element(By.ID, "pasted")
    area.send_keys(Keys.CONTROL, "v")
    pasted = area.get_attribute("value").strip()
    verdict(pasted == wanted and wanted != "", "the copy button copies the code", repr(pasted[:60]))


def click_theme(browser):
    go(browser, "index.html")
    paper = "return getComputedStyle(document.body).backgroundColor"
    before = light_of(browser.execute_script(paper))
    browser.find_element(By.ID, "theme").click()
    after = light_of(browser.execute_script(paper))
    go(browser, pages[1])
    kept = light_of(browser.execute_script(paper))
    verdict(before > after and kept == after, "the light switch turns it dark, on the next page too", (before, after, kept))
    browser.find_element(By.ID, "theme").click()


def click_around(browser, first, second):
    go(browser, first)
    browser.find_element(By.CSS_SELECTOR, "a[rel=next]").click()
    verdict(second in browser.current_url, "“next” leads to the next page", browser.current_url)
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.ARROW_LEFT)
    verdict(first in browser.current_url, "the left arrow leads back", browser.current_url)


def click_menu(browser, page):
    go(browser, page)
    side = browser.find_element(By.ID, "side")
    hidden = not side.is_displayed()
    browser.find_element(By.ID, "menu").click()
    verdict(hidden and side.is_displayed(), "on a phone the contents open from a button")
    browser.find_element(By.CSS_SELECTOR, ".side .toc a").click()
    verdict(page not in browser.current_url, "and lead to another page", browser.current_url)


def click_hint(browser, page):
    go(browser, page)
    summary = browser.find_element(By.CSS_SELECTOR, "details.hint summary")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", summary)
    summary.click()
    opened = browser.find_element(By.CSS_SELECTOR, "details.hint").get_attribute("open")
    verdict(opened is not None, "a hint opens")
    link = browser.find_element(By.CSS_SELECTOR, ".to-answer a")
    browser.execute_script("arguments[0].click()", link)
    verdict("answers-" in browser.current_url, "an exercise leads to its answer", browser.current_url)


def complaints(browser):
    serious = [e["message"] for e in browser.get_log("browser") if e["level"] in ("SEVERE", "WARNING")]
    verdict(not serious, "the browser's console is silent", serious[:3])


check_links()
chapters = [p for p in pages if re.match(r"\d\d-", p)]
for width in (1280, 360):
    for dark in (False, True):
        browser = open_browser(width, dark)
        look_at_all(browser, width, dark)
        if width == 1280 and not dark:
            click_search(browser, "softmax", "16-softmax.html")
            click_copy(browser, chapters[1])
            click_theme(browser)
            click_around(browser, chapters[0], chapters[1])
            click_hint(browser, chapters[0])
        if width == 360 and not dark:
            click_menu(browser, chapters[0])
        complaints(browser)
        browser.quit()
