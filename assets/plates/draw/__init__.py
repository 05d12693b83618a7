"""The drawing kit: a canvas that writes SVG, and the materials that plates are made of."""
