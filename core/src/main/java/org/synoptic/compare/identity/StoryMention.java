package org.synoptic.compare.identity;

import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * One mention of somebody or something in a report, tied to the story's identity of it.
 *
 * @param id the identity, the same in all reports of the story
 * @param kind of the identity
 */
public record StoryMention(Span span, String id, Entity.Kind kind, Entity.Form form) {}
