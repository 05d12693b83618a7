// Drives Chromium. Reads one JSON object from standard input, {"chromium": …, "page": …, "call": …, "arguments": […]}:
// opens the page afresh for each argument, calls its function of that name with it, and writes the list of what came
// back, each with what the browser complained of. Where a call answers {"screenshot": selector, …}, the page's function
// `judge` is asked about a picture of that element until it finds it to be the one expected, or for ten seconds.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const order = JSON.parse(readFileSync(0, "utf8"));
const profile = mkdtempSync(join(tmpdir(), "kiosk-chromium-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: order.chromium,
  headless: true,
  viewport: { width: 1280, height: 900 },
  locale: "vi-VN",
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
});

async function judged(page, argument, result) {
  const end = Date.now() + 10000;
  for (;;) {
    const shot = await page.locator(result.screenshot).first().screenshot();
    const address = `data:image/png;base64,${shot.toString("base64")}`;
    const found = await page.evaluate(([...given]) => window.judge(...given), [argument, result, address]);
    if (found.difference < order.close || Date.now() > end) {
      return found;
    }
    await page.waitForTimeout(200); // it is still being drawn
  }
}

try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  let complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    const { errorText } = request.failure();
    if (errorText !== "net::ERR_ABORTED") { // the viewer, or the next page, had no more use for it
      complaints.push(`${errorText} ${request.url()}`);
    }
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400 && !answer.url().endsWith("/favicon.ico")) {
      complaints.push(`${answer.status()} ${answer.url()}`);
    }
  });
  const results = [];
  for (const argument of order.arguments) {
    complaints = [];
    await page.goto(order.page);
    let result = await page.evaluate(([call, given]) => window[call](given), [order.call, argument]);
    if (result.screenshot) {
      result = await judged(page, argument, result);
    }
    results.push({ ...result, complaints });
  }
  process.stdout.write(JSON.stringify(results));
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
