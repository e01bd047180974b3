/**
 * Finds the person that a pronoun of the third person refers to.
 *
 * <p>A candidate is a person whom the text mentions before the pronoun: in its sentence, or in a
 * sentence before it that has the same voice, the outlet's or that of one speaker, and no more than
 * {@link org.synoptic.syntax.pronouns.PronounResolver#FARTHEST} sentences back. {@link
 * org.synoptic.syntax.pronouns.Salience} ranks candidates. There are three answers, from loose to
 * strict; each caller chooses one:
 *
 * <ol>
 *   <li><b>likely</b>: the best candidate of fitting gender, where no other has its rank. This is
 *       what the entity layer holds ({@code annotate.who.pronouns.PersonPronouns}), and {@code
 *       PronounResolver.likely} looks it up.
 *   <li><b>only subject</b>: for a speaker that the entity layer does not know: the one person whom
 *       the sentence before mentions, as the subject of its main clause.
 *   <li><b>sure</b>: the likely one, if the pronoun cannot refer to another. Only then does a line
 *       that is shown alone put a name in the place of a pronoun.
 * </ol>
 *
 * <p>Measured through the layers that ask: speakers by {@code bench quality --set
 * polnear-quotations}, names in lines by the golden files of the examples.
 */
@NullMarked
package org.synoptic.syntax.pronouns;

import org.jspecify.annotations.NullMarked;
