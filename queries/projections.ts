/**
 * What is read of a document wherever it appears: reusable insides of `{...}`, without the braces.
 */
import { IS_PUBLIC_POSITION } from './visibility.ts'

/** An organisation, as far as a link to it needs. */
export const ORGANIZATION_LINK = /* groq */ `_id, name, shortName, "slug": slug.current` as const

/** A person, as far as a link to them needs. */
export const PERSON_LINK = /* groq */ `_id, name, honorific, "slug": slug.current` as const

/** A resolution, directive, decree or other document, as far as a citation of it needs. */
export const RESOLUTION_LINK =
  /* groq */ `_id, kind, number, title, term, signedOn, "slug": slug.current, "issuer": issuer->{${ORGANIZATION_LINK}}` as const

/** A topic, as far as a link to it needs. */
export const TOPIC_LINK = /* groq */ `_id, name, "slug": slug.current` as const

/** An image: what a URL builder needs, and what a page needs to keep its place before it loads. */
export const IMAGE =
  /* groq */ `crop, hotspot, "asset": asset->{_id, "width": metadata.dimensions.width, "height": metadata.dimensions.height, "lqip": metadata.lqip}` as const

/** A figure; `image` is null when the report printed a caption whose picture is not there. */
export const FIGURE = /* groq */ `caption, credit, alt, "image": image{${IMAGE}}` as const

/** Portable Text with every annotation resolved to what its link or explanation needs. */
export const BODY_MARK_DEFS =
  /* groq */ `..., _type == "personMention" => {"person": person->{${PERSON_LINK}}}, _type == "resolutionMention" => {"resolution": resolution->{${RESOLUTION_LINK}}}, _type == "organizationMention" => {"organization": organization->{${ORGANIZATION_LINK}}}` as const

/** A block of an article's body: text, figure, quote or table. */
export const BODY_BLOCK =
  /* groq */ `..., _type == "block" => {"markDefs": markDefs[]{${BODY_MARK_DEFS}}}, _type == "figure" => {${FIGURE}}, _type == "quote" => {"person": person->{${PERSON_LINK}}}` as const

/** A post that a person holds or held, with its organisation. */
export const POSITION =
  /* groq */ `_key, title, from, to, "organization": organization->{${ORGANIZATION_LINK}}` as const

/** The posts of a person that readers may see. */
export const PUBLIC_POSITIONS = /* groq */ `positions[${IS_PUBLIC_POSITION}]{${POSITION}}` as const

/**
 * An article in a list. `summary` is its lead or, without one, the text of its first paragraph,
 * whole: a list shortens it to fit. `figure` is one with a picture, or null.
 */
export const ARTICLE_CARD =
  /* groq */ `_id, title, "slug": slug.current, kicker, publishedAt, "place": dateline.place, "summary": coalesce(lead, pt::text(body[_type == "block" && style == "normal"][0...1]), ""), "figure": select(defined(leadImage.image.asset) => leadImage, body[_type == "figure" && defined(image.asset)][0]){${FIGURE}}` as const

/** An article's time of change by its editors; null when it has none that can be read as a time. */
export const UPDATED_AT =
  /* groq */ `"updatedAt": select(defined(dateTime(updatedAt)) => updatedAt)` as const
