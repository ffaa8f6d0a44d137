// Opens the HTML reports in a real browser: nothing on the console, nothing fetched, the switch and the filter change what is seen.
// node check.mjs CHROMIUM CHECK.html ASSESS.html [SCREENSHOT.png]
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [executablePath, check, assess, screenshot] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
let passed = 0;

const visible = (page, selector) => page.$$eval(selector, all => all.filter(one => one.offsetParent !== null).length);

async function open(file, width) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", message => complaints.push(message.text()));
  page.on("pageerror", error => complaints.push(error.message));
  page.on("request", request => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) complaints.push(`asks for ${request.url()}`);
  });
  await page.setViewport({ width, height: 1400 });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

async function test(name, body) {
  await body();
  passed += 1;
  console.log(`  passed: ${name}`);
}

try {
  for (const file of [check, assess]) {
    const { page, complaints } = await open(file, 1200);
    const all = await visible(page, ".row");
    await test(`${file} shows rows`, () => assert.ok(all > 0));

    await test("the switch changes the language of every text", async () => {
      assert.equal(await page.$eval("h1", one => one.innerText.startsWith("P")), true);
      assert.ok((await visible(page, "main [lang=id]")) > 0);
      await page.click(".switch button[value=en]");
      assert.equal(await page.$eval("html", one => one.lang), "en");
      assert.equal(await visible(page, "main [lang=id]"), 0);
      assert.ok((await visible(page, "main [lang=en]")) > 0);
      assert.match(await page.title(), /check|assessment/);
      assert.equal(await page.$eval(".switch button[value=en]", one => one.getAttribute("aria-pressed")), "true");
    });

    await test("the filter by rule leaves the rows of that rule", async () => {
      const code = await page.$eval("#code option:nth-child(2)", one => one.value);
      await page.select("#code", code);
      const left = await visible(page, ".row");
      assert.ok(left > 0 && left < all, `${left} of ${all}`);
      assert.ok(await page.$$eval(".row:not([hidden])", (rows, wanted) => rows.every(row => row.dataset.code.split(" ").includes(wanted)), code));
      assert.equal(await page.$eval("#shown", one => one.textContent), String(left));
      await page.click("button[type=reset]");
      await page.waitForFunction(wanted => document.querySelectorAll(".row:not([hidden])").length === wanted, {}, all);
    });

    await test("the filter by record leaves the rows of that record", async () => {
      const record = await page.$eval(".row", one => one.dataset.record);
      await page.focus("#record");
      await page.keyboard.type(record);
      const left = await visible(page, ".row");
      assert.ok(left > 0 && left < all, `${left} of ${all}`);
      assert.ok(await page.$$eval(".row:not([hidden])", (rows, wanted) => rows.every(row => row.dataset.record.includes(wanted)), record));
      await page.click("button[type=reset]");
    });

    await test("the keyboard reaches the switch and works it", async () => {
      await page.evaluate(() => document.activeElement?.blur());
      await page.focus(".switch button[value=id]");
      await page.keyboard.press("Enter");
      assert.equal(await page.$eval("html", one => one.lang), "id");
    });

    await test("every control has a name, every text enough contrast", async () => {
      assert.equal(await page.$$eval("select, input", all => all.filter(one => !one.labels?.length).length), 0);
      const faint = await page.evaluate(() => {
        const light = color => {
          const [r, g, b] = color.match(/\d+(\.\d+)?/g).slice(0, 3).map(part => {
            const c = part / 255;
            return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = one => {
          for (let at = one; at; at = at.parentElement) {
            const color = getComputedStyle(at).backgroundColor;
            if (color !== "rgba(0, 0, 0, 0)") return color;
          }
          return "rgb(255, 255, 255)";
        };
        return [...document.querySelectorAll("body *")]
          .filter(one => one.offsetParent && [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
          .filter(one => {
            const [a, b] = [light(getComputedStyle(one).color), light(behind(one))].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05) < 4.5;
          })
          .map(one => one.outerHTML.slice(0, 120));
      });
      assert.deepEqual(faint, []);
    });

    await test("nothing on the console, nothing fetched", () => assert.deepEqual(complaints, []));
    if (screenshot && file === check) {
      await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
      await page.screenshot({ path: screenshot });
    }

    await page.close();
    const phone = await open(file, 360);
    await test("a phone needs no sideways scrolling", async () =>
      assert.ok((await phone.page.evaluate(() => document.documentElement.scrollWidth)) <= 360));
    await phone.page.emulateMediaType("print");
    await test("on paper there is no switch and no filter", async () => assert.equal((await visible(phone.page, ".switch")) + (await visible(phone.page, ".filter")), 0));
    await phone.page.close();
  }
} finally {
  await browser.close();
}

console.log(`browser: ${passed} passed`);
