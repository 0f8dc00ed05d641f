/**
 * Conditions of the desk's lists, in GROQ. Lists are asked for in the perspective that the editor
 * looks through, where a draft stands under its published id and `_originalId` is its own.
 */

/** The dated API that these conditions are written for. */
export const API_VERSION = '2025-02-19'

/** Has changes that are not published. */
export const IS_DRAFT = 'coalesce(_originalId, _id) in path("drafts.**")'

/** The import was unsure of something that nobody has settled yet. */
export const HAS_IMPORT_WARNINGS = 'count(importedFrom.warnings) > 0'

/** Published, but kept from readers until a later moment. */
export const IS_UNDER_EMBARGO = 'defined(embargoUntil) && dateTime(embargoUntil) > dateTime(now())'

/** Shows a caption whose picture is not there. */
export const LACKS_PICTURE =
  'count(body[_type == "figure" && !defined(image.asset)]) > 0 || (defined(leadImage) && !defined(leadImage.image.asset))'
