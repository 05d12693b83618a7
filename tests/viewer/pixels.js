"use strict";

// Pictures as a few hundred numbers, to compare what is seen with what should be.
const GRID = 16;

/** The part `{x, y, w, h}` of something drawable: the mean red, green and blue of GRID x GRID cells. */
function reduce(drawable, { x, y, w, h }) {
  const width = Math.max(GRID, Math.round(w));
  const height = Math.max(GRID, Math.round(h));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.drawImage(drawable, x, y, w, h, 0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height).data;
  const sums = new Float64Array(GRID * GRID * 3);
  const counts = new Float64Array(GRID * GRID * 3);
  for (let row = 0; row < height; ++row) {
    for (let column = 0; column < width; ++column) {
      const cell = Math.floor((row * GRID) / height) * GRID + Math.floor((column * GRID) / width);
      for (let band = 0; band < 3; ++band) {
        sums[cell * 3 + band] += pixels[(row * width + column) * 4 + band];
        counts[cell * 3 + band] += 1;
      }
    }
  }
  return Array.from(sums, (sum, i) => sum / counts[i]);
}

/** The mean difference of two such lists, of 255. */
function difference(a, b) {
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
}

/** How much a picture differs from a plain area of its mean colour. */
function contrast(values) {
  const means = [0, 1, 2].map((band) => values.filter((_, i) => i % 3 === band).reduce((a, b) => a + b, 0) / GRID / GRID);
  return difference(values, values.map((_, i) => means[i % 3]));
}

async function load(address) {
  const image = new Image();
  image.crossOrigin = "anonymous";
  image.src = address;
  await image.decode();
  return image;
}
