package org.synoptic.compare.identity;

import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * A mention in a report, linked to the identity that it has in the whole story.
 *
 * @param id the identity, the same in all reports of the story
 * @param kind of the identity
 */
public record StoryMention(Span span, String id, Entity.Kind kind, Entity.Form form) {}
