"""Pictures that claim more than they hold: a few bytes that want gigabytes or hours. All standard library."""

import struct
import zlib


def jpeg_segment(marker, body):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def huffman(table_class, symbols):
    """One table of at most two codes, of 1 and 2 bits."""
    counts = [1 if length < len(symbols) else 0 for length in range(16)]
    return jpeg_segment(0xC4, bytes([table_class << 4]) + bytes(counts) + bytes(symbols))


def jpeg_head(width, height, frame=0xC0, components=1):
    """Until the first scan: quantisation, frame (T.81 B.2.2), Huffman tables."""
    parts = b"".join(bytes([i + 1, 0x11, 0]) for i in range(components))
    return (b"\xff\xd8" + jpeg_segment(0xDB, b"\0" + b"\1" * 64)
            + jpeg_segment(frame, struct.pack(">BHHB", 8, height, width, components) + parts))


def jpeg_scan(components, first, last, approximation, data):
    selected = b"".join(bytes([i + 1, 0]) for i in range(components))
    return jpeg_segment(0xDA, bytes([components]) + selected + bytes([first, last, approximation])) + data


def jpeg_of_nothing(width, height, frame=0xC0):
    """A colour JPEG whose one scan holds nearly nothing, padded to 258 bytes; libjpeg fills the rest with grey."""
    head = jpeg_head(width, height, frame, 3) + huffman(0, [0]) + huffman(1, [0])
    body = head + jpeg_scan(3, 0, 0 if frame == 0xC2 else 63, 0, b"\0\0")
    comment = 258 - len(body) - 2 - 4
    return body[:2] + jpeg_segment(0xFE, b" " * comment) + body[2:] + b"\xff\xd9"


def jpeg_of_scans(width, height, scans):
    """A grey progressive JPEG whose scans each go over all blocks and change nothing: EOBRUN codes (T.81 G.1.2.2)."""
    blocks = -(-width // 8) * -(-height // 8)
    first = jpeg_scan(1, 0, 0, 0, bytes(-(-blocks // 8)))
    bits = ""
    while blocks > 0:  # the code 0 stands for EOB14: a run of 2^14 + the next 14 bits
        run = min(blocks, 32767)
        bits += "0" + f"{run - 16384:014b}" if run >= 16384 else "10" * run  # "10": EOB0, one block
        blocks -= run
    bits += "1" * (-len(bits) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")
    one = jpeg_scan(1, 1, 63, 0, data)
    return jpeg_head(width, height, 0xC2) + huffman(0, [0]) + huffman(1, [0xE0, 0x00]) + first + one * scans + b"\xff\xd9"


def png_chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def deflated_zeros(count):
    squeeze = zlib.compressobj(9)
    block = bytes(1 << 20)
    out = [squeeze.compress(block[:min(len(block), count - at)]) for at in range(0, count, len(block))]
    return b"".join(out) + squeeze.flush()


def png(width, height, data, extra=(), interlaced=False, colour=2):
    return (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, interlaced))
            + b"".join(png_chunk(kind, body) for kind, body in extra) + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b""))


def png_of_nothing(width, height, interlaced=False):
    return png(width, height, deflated_zeros(4096), interlaced=interlaced)


def png_with_text(count, size, kind=b"zTXt"):
    """A small honest picture with `count` texts that each unpack to `size` bytes."""
    body = deflated_zeros(size)
    head = b"Comment\0\0" if kind == b"zTXt" else b"Comment\0\1\0\0\0"
    return png(64, 64, zlib.compress(bytes(64 * 193)), [(kind, head + body)] * count)


def png_with_profile(size):
    return png(64, 64, zlib.compress(bytes(64 * 193)), [(b"iCCP", b"profile\0\0" + deflated_zeros(size))])


def tiff(width, height, more=()):
    """Little-endian, grey, one strip that isn't there (TIFF 6.0)."""
    tags = [(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 200), (277, 1), (278, height), (279, 100), *more]
    return (b"II*\0" + struct.pack("<IH", 8, len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
            + struct.pack("<I", 0) + bytes(200))


def tiff_of_pages(pages):
    """A chain of directories that leads back to its start."""
    body = tiff(64, 64)
    end = 8 + 2 + 9 * 12
    return body[:end] + struct.pack("<I", 8) + body[end + 4:] if pages == 0 else body


def jp2(width, height):
    """The codestream's size marker (ISO 15444-1 A.5.1) in its file format, and no data."""
    size = struct.pack(">HIIIIIIIIH", 0, width, height, 0, 0, width, height, 0, 0, 3) + b"\7\1\1" * 3
    coding = struct.pack(">BBHBBBBBB", 0, 0, 1, 0, 5, 4, 4, 0, 1)
    quantisation = b"\x40" + b"\x40" * 16
    stream = (b"\xff\x4f" + jpeg_segment(0x51, size) + jpeg_segment(0x52, coding) + jpeg_segment(0x5C, quantisation)
              + jpeg_segment(0x90, struct.pack(">HIBB", 0, 0, 0, 1)) + b"\xff\x93" + bytes(8) + b"\xff\xd9")

    def box(kind, body):
        return struct.pack(">I", len(body) + 8) + kind + body
    header = box(b"ihdr", struct.pack(">IIHBBBB", height, width, 3, 7, 7, 0, 0)) + box(b"colr", struct.pack(">BBBI", 1, 0, 0, 16))
    return box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ") + box(b"jp2h", header) + box(b"jp2c", stream)


def gif(width, height):
    body = (b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
            + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x44\x01\0;")
    return body + bytes(64 - len(body))


def webp(width, height):
    """Lossless, its header only: 14 bits a side."""
    bits = (width - 1) | (height - 1) << 14
    data = b"\x2f" + struct.pack("<I", bits) + bytes(8)
    chunk = b"VP8L" + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk
