#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/picture_key.h"
#include "base/strings.h"
#include "exhibit/exhibit.h"
#include "intake/iiif_picture.h"

/// An exhibition as the IIIF Presentation API 3.0 describes it: a Collection, and a Manifest an item.
namespace intake {

/// What the descriptions are made from. All must outlive it.
struct IiifExport {
    const exhibit::Exhibit& exhibit;
    const base::StringTables& strings;
    std::string base; ///< web address of the export's folder, with a slash at its end
    std::function<std::optional<IiifPicture>(const base::PictureKey&)> picture; ///< nothing: it can't be shown
};

/// An item's manifest as JSON, with a canvas for every page; an item without pages has one that is empty.
std::string iiif_manifest(const IiifExport& iiif, const exhibit::Item& item);

/// The collection of all items, in their order.
std::string iiif_collection(const IiifExport& iiif);

/// Where viewers that sort by time put an item: its first day at midnight UTC, as an XSD dateTime. Nothing where no
/// more than a decade is known, where the beginning is open, and outside the years 1 to 9999: only those are written
/// alike in every version of XSD.
std::optional<std::string> iiif_nav_date(const exhibit::Date& date);

} // namespace intake
