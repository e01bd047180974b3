/**
 * Whom a pronoun of the third person means.
 *
 * <p>A candidate is a person whom the text mentions before the pronoun: in its sentence, or in a
 * sentence before it that has the same voice, the outlet's or that of one speaker, and no more than
 * {@link org.synoptic.syntax.pronouns.PronounResolver#FARTHEST} sentences back. {@link
 * org.synoptic.syntax.pronouns.Salience} ranks candidates. There are three answers, from loose to
 * strict; who asks chooses:
 *
 * <ol>
 *   <li><b>likely</b>: the best candidate of fitting gender, where no other has its rank. This is
 *       what the entity layer holds ({@code annotate.who.PersonPronouns}), and {@code
 *       PronounResolver.likely} looks it up.
 *   <li><b>only subject</b>: for a speaker that the entity layer does not know: the one person whom
 *       the sentence before mentions, as the subject of its main clause.
 *   <li><b>sure</b>: the likely one, where nobody else can be meant. A line that is shown alone
 *       puts a name in the place of a pronoun only then.
 * </ol>
 *
 * <p>Measured through the layers that ask: speakers by {@code bench quality --set
 * polnear-quotations}, names in lines by the golden files of the examples.
 */
@NullMarked
package org.synoptic.syntax.pronouns;

import org.jspecify.annotations.NullMarked;
