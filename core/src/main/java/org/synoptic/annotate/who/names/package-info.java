/**
 * Names: from the engine's tags to mentions with the right words and kind.
 *
 * <p>In: {@code TokenGrid} with the engine's labels of names. Out: {@code EntityMention}s in order
 * of the text.
 *
 * <ol>
 *   <li>{@code NameSpans} corrects the first and last word of each name.
 *   <li>{@code OrganisationSpans} finds where the name of an organisation ends.
 *   <li>{@code AdjoiningWords} corrects them by the words beside them: legal forms, model numbers,
 *       indices of markets, acronyms in brackets.
 *   <li>{@code NameKinds} decides person, place or organisation, one kind for a name in the whole
 *       article.
 * </ol>
 *
 * <p>Measured by {@code bench quality --set meantime}; tests: {@code EntityFinderTest}.
 */
@NullMarked
package org.synoptic.annotate.who.names;

import org.jspecify.annotations.NullMarked;
