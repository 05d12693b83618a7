"use strict";

const LIMIT_MS = 20000;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until everything in view is drawn from tiles of the best level, or a tile has failed. */
async function settled(viewer, log) {
  const item = viewer.world.getItemAt(0);
  const end = performance.now() + LIMIT_MS;
  viewer.forceRedraw();
  // What has just come in is drawn in the next frame.
  for (let quiet = 0; quiet < 3 && log.failed.length === 0; quiet = item.getFullyLoaded() ? quiet + 1 : 0) {
    if (performance.now() > end) {
      throw new Error(`not drawn within ${LIMIT_MS} ms`);
    }
    await frame();
  }
}

/** What is on the screen of the viewer's rectangle `rect` (of the picture, in its pixels). */
function seen(viewer, rect) {
  const box = viewer.viewport.viewportToViewerElementRectangle(viewer.viewport.imageToViewportRectangle(rect));
  const canvas = viewer.drawer.canvas;
  const ratio = canvas.width / viewer.container.clientWidth;
  return reduce(canvas, { x: box.x * ratio, y: box.y * ratio, w: box.width * ratio, h: box.height * ratio });
}

/** Asks for every tile that OpenSeadragon could ever ask for; the addresses that aren't answered with an image. */
async function everyTile(source) {
  const addresses = new Set();
  for (let level = source.minLevel; level <= source.maxLevel; ++level) {
    const count = source.getNumTiles(level);
    for (let x = 0; x < count.x; ++x) {
      for (let y = 0; y < count.y; ++y) {
        addresses.add(source.getTileUrl(level, x, y));
      }
    }
  }
  const missing = [];
  for (const address of addresses) {
    const answer = await fetch(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!answer.ok || bytes[0] !== 0xff || bytes[1] !== 0xd8) {
      missing.push(address);
    }
  }
  return { asked: addresses.size, missing };
}

/** An image service that stands elsewhere than its info.json says. */
async function movedTo(service) {
  const info = await (await fetch(`${service}/info.json`)).json();
  return { ...info, id: service };
}

/** Opens an image service as a visitor would: the whole, then the middle at full size. */
async function examine({ service, moved, reference }) {
  const log = { loaded: [], failed: [] };
  const viewer = OpenSeadragon({
    element: "viewer",
    tileSources: moved ? await movedTo(service) : `${service}/info.json`,
    drawer: "canvas",
    showNavigationControl: false,
    immediateRender: true,
    animationTime: 0,
    blendTime: 0,
    minZoomImageRatio: 0.1,
  });
  try {
    viewer.addHandler("tile-loaded", (event) => log.loaded.push(event.tile.getUrl()));
    viewer.addHandler("tile-load-failed", (event) => log.failed.push(event.tile.getUrl()));
    await new Promise((resolve, reject) => {
      viewer.addOnceHandler("open", resolve);
      viewer.addOnceHandler("open-failed", (event) => reject(new Error(event.message)));
    });
    const item = viewer.world.getItemAt(0);
    const size = item.getContentSize();
    const all = new OpenSeadragon.Rect(0, 0, size.x, size.y);
    await settled(viewer, log);
    const image = await load(reference);
    const wanted = reduce(image, { x: 0, y: 0, w: image.naturalWidth, h: image.naturalHeight });
    const whole = seen(viewer, all);

    // An eighth of the picture at one pixel for one, in the middle.
    const w = Math.min(size.x, 800);
    const h = Math.min(size.y, 600);
    const part = new OpenSeadragon.Rect((size.x - w) / 2, (size.y - h) / 2, w, h);
    viewer.viewport.fitBounds(viewer.viewport.imageToViewportRectangle(part), true);
    await settled(viewer, log);
    const scale = image.naturalWidth / size.x;
    const wantedPart = reduce(image, { x: part.x * scale, y: part.y * scale, w: w * scale, h: h * scale });
    const middle = seen(viewer, part);

    return {
      width: size.x,
      height: size.y,
      loaded: new Set(log.loaded).size,
      failed: log.failed,
      contrast: contrast(whole),
      difference: difference(whole, wanted),
      differenceAtFullSize: difference(middle, wantedPart),
      ...(await everyTile(item.source)),
    };
  } catch (error) {
    return { error: String(error), failed: log.failed, missing: [] };
  } finally {
    viewer.destroy();
  }
}
