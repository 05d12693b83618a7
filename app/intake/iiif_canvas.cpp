#include "intake/iiif_canvas.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "intake/iiif_addresses.h"
#include "intake/iiif_json.h"

namespace intake {

namespace {

/// Of a canvas without a picture: 3:4, as the kiosk's plates are.
constexpr int empty_w = 1200;
constexpr int empty_h = 1600;

/// A note is attached to a box about its point, since many viewers mark boxes only: so much of the shorter side wide.
constexpr double box_share = 0.04;

/// "x,y,w,h", inside the canvas and never empty.
std::string box_about(const base::Vec& at, int width, int height) {
    const double half = std::max(1.0, box_share / 2 * std::min(width, height));
    const auto edge = [](double place, int most) { return std::clamp(static_cast<int>(std::lround(place)), 0, most); };
    const int left = edge(at.x * width - half, width - 1);
    const int top = edge(at.y * height - half, height - 1);
    const int right = std::max(edge(at.x * width + half, width), left + 1);
    const int bottom = std::max(edge(at.y * height + half, height), top + 1);
    return fmt::format("{},{},{},{}", left, top, right - left, bottom - top);
}

JsonValue painting(const std::string& canvas, const IiifPicture& picture, std::string_view base) {
    JsonValue annotation = iiif_resource(canvas + "/painting/1", "Annotation");
    set_json(annotation, "motivation", json_text("painting"));
    set_json(annotation, "body", iiif_image(picture, picture.largest, base));
    set_json(annotation, "target", json_text(canvas));
    return annotation;
}

/// A point's text in every language: a body each.
JsonValue bodies(const exhibit::LanguageMap& texts) {
    JsonValue all = json_items({});
    for (const auto& [language, text] : texts.texts) {
        JsonValue body = json_object();
        set_json(body, "type", json_text("TextualBody"));
        set_json(body, "value", json_text(text));
        set_json(body, "format", json_text("text/plain"));
        set_json(body, "language", json_text(language));
        all.items.push_back(std::move(body));
    }
    return all;
}

JsonValue notes(const std::string& canvas, const std::vector<exhibit::Point>& points, int width, int height) {
    JsonValue all = json_items({});
    for (const exhibit::Point& point : points) {
        JsonValue note = iiif_resource(fmt::format("{}/notes/{}", canvas, all.items.size() + 1), "Annotation");
        set_json(note, "motivation", json_text("commenting"));
        set_json(note, "body", bodies(point.text));
        set_json(note, "target", json_text(canvas + "#xywh=" + box_about(point.at, width, height)));
        all.items.push_back(std::move(note));
    }
    return all;
}

} // namespace

JsonValue iiif_image(const IiifPicture& picture, const IiifImage& which, std::string_view base) {
    const std::string folder = fmt::format("{}{}", base, iiif_picture_folder(picture.address));
    JsonValue image = iiif_resource(fmt::format("{}/full/{}/0/default.jpg", folder, which.size), "Image");
    set_json(image, "format", json_text("image/jpeg"));
    set_number(image, "width", which.width_px);
    set_number(image, "height", which.height_px);
    JsonValue service = iiif_resource(folder, "ImageService3");
    set_json(service, "profile", json_text("level0"));
    set_json(image, "service", json_items({std::move(service)}));
    return image;
}

JsonValue iiif_canvas(const std::string& address, JsonValue label, const exhibit::Page& page,
                      const std::optional<IiifPicture>& picture, std::string_view base, const IiifWords& words) {
    const int width = picture ? picture->width_px : empty_w;
    const int height = picture ? picture->height_px : empty_h;
    JsonValue canvas = iiif_resource(address, "Canvas");
    set_json(canvas, "label", std::move(label));
    set_filled(canvas, "summary", picture ? iiif_value(page.alt) : words.label("iiif.no_picture"));
    if (!page.credit.empty()) {
        set_json(canvas, "requiredStatement", iiif_entry(words.label("info.credit"), iiif_value(page.credit)));
    }
    set_number(canvas, "width", width);
    set_number(canvas, "height", height);
    JsonValue content = iiif_resource(address + "/painting", "AnnotationPage");
    set_json(content, "items", json_items({}));
    if (picture) {
        set_json(canvas, "thumbnail", json_items({iiif_image(*picture, picture->thumbnail, base)}));
        set_json(content, "items", json_items({painting(address, *picture, base)}));
    }
    set_json(canvas, "items", json_items({std::move(content)}));
    if (!page.points.empty()) {
        JsonValue comments = iiif_resource(address + "/notes", "AnnotationPage");
        set_json(comments, "items", notes(address, page.points, width, height));
        set_json(canvas, "annotations", json_items({std::move(comments)}));
    }
    return canvas;
}

} // namespace intake
