package org.synoptic.app.desk;

import org.synoptic.compare.edits.FactEdit;
import org.synoptic.store.Revision;

/**
 * A fact that an outlet changed, and between which fetches of its page.
 *
 * @param sentence in which the fact stands, or stood, as it was before
 */
public record ToldEdit(Revision before, Revision after, FactEdit edit, String sentence) {}
