"use strict";

const LIMIT_MS = 20000;

async function until(condition, what) {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const value = condition();
    if (value) {
      return value;
    }
    if (performance.now() > end) {
      throw new Error(`not within ${LIMIT_MS} ms: ${what}; there is: ${document.body.innerText}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens an export's document with one of Mirador's side panels, and waits until `expected` can be read there. */
async function show({ document: address, panel, press, expected, picture }) {
  try {
    Mirador.viewer({
      id: "viewer",
      language: "vi",
      windows: [{ manifestId: address }],
      window: { sideBarOpen: true, defaultSideBarPanel: panel, allowClose: false },
      workspaceControlPanel: { enabled: false },
    });
    if (press) {
      (await until(() => [...document.querySelectorAll("button")].find((b) => b.innerText.toLowerCase() === press), press)).click();
    }
    for (const text of expected) {
      await until(() => document.body.innerText.includes(text), text);
    }
    if (picture) {
      await until(() => document.querySelector(".openseadragon-canvas canvas"), "a canvas");
    }
    return { screenshot: picture && ".openseadragon-container", text: document.body.innerText };
  } catch (error) {
    return { error: String(error) };
  }
}

/** How far the upper part of what is on the screen (controls lie over the lower) is from the picture that should be. */
async function judge({ picture }, told, screenshot) {
  const seen = await load(screenshot);
  const image = await load(picture);
  const scale = Math.min(seen.naturalWidth / image.naturalWidth, seen.naturalHeight / image.naturalHeight);
  const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
  const upper = { x: (seen.naturalWidth - w) / 2, y: (seen.naturalHeight - h) / 2, w, h: h * 0.7 };
  const wanted = reduce(image, { x: 0, y: 0, w: image.naturalWidth, h: image.naturalHeight * 0.7 });
  const whole = reduce(seen, upper);
  return { ...told, contrast: contrast(whole), difference: difference(whole, wanted) };
}
