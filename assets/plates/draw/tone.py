"""The colours of the plates, in tune with the kiosk's lacquer and paper palettes."""

INK = "#2a1f18"
SEPIA = "#5a4331"
VERMILION = "#b5341f"
GOLD = "#c9994a"
CELADON = "#7f9f8a"
LACQUER = "#1a1310"

PAPERS = {                      # lit corner, middle, far corner, what time leaves on it
    "old": ("#f3e7cb", "#e7d5ae", "#d3bb8c", "#9a7440"),
    "do": ("#ecdcb4", "#dfc892", "#c8a96c", "#8a6230"),
    "thin": ("#efe4d0", "#e3d3b6", "#cfbb98", "#9d7d56"),
    "news": ("#ece4d3", "#dfd3bb", "#cbbb9c", "#8f7b5c"),
    "white": ("#fbf8f0", "#f3eee2", "#e2dac8", "#b8a98c"),
    "tracing": ("#e9e4d2", "#dcd6c0", "#c6bfa6", "#948a6c"),
}


def _parts(colour):
    return [int(colour[i:i + 2], 16) for i in (1, 3, 5)]


def mix(a, b, share):
    """From a towards b."""
    return "#" + "".join(f"{int(round(x + (y - x) * share)):02x}" for x, y in zip(_parts(a), _parts(b)))


def darker(colour, share):
    return mix(colour, "#120b08", share)


def lighter(colour, share):
    return mix(colour, "#fff6e2", share)
