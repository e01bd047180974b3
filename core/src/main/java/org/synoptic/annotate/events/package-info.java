/**
 * Finds events: who did what to whom, where and when, and how certain the text makes it.
 *
 * <p>In: the parsed sentences of an article with its entities, time expressions and quotes. Out:
 * {@link org.synoptic.model.Event events} in order of the text, each with its trigger words.
 *
 * <ol>
 *   <li>{@code EventReader} is the entry; {@code ArticleEvents} goes through the sentences.
 *   <li>{@code Predicates} finds the verbs and nouns that report an event. {@code EventLexicon}
 *       gives each its sense (canonical word, PLOVER type and mode, CAMEO code), where {@code
 *       SenseConditions} allow it. {@code LightVerbEvents} types a verb with an event noun ("halted
 *       talks") by what the verb does to it.
 *   <li>{@code SemanticRoles} labels actors, recipients and places; {@code ArgumentFinder} finds
 *       subject and object in the parse, {@code ImplicitRecipients} a recipient that the object
 *       does not name.
 *   <li>{@code Participants} turns them into entities or words. {@code ActorAffiliation}, {@code
 *       CoordinatedNations}, {@code CivilianPlaces} and {@code DomesticActors} add country and
 *       sector.
 *   <li>{@code NounFactuality} and the {@code syntax} package give modality and polarity, {@code
 *       EventTimes} the date, {@code EventCoreference} what an earlier mention says.
 * </ol>
 *
 * <p>The rules are {@code verbs.tsv}, {@code nouns.tsv}, {@code light-verbs.tsv}, {@code
 * light-verb-types.tsv}, {@code people.tsv} and {@code acts.txt} in the resource folder of this
 * package; each file's header explains it. Measured by type, actor and code on {@code plover-gold}
 * ({@code bench quality}), which was in view when the lexicon was written. Numbers "set by hand"
 * were tuned on no set: run that, {@code EventFinderTest} and {@code WhoActsTest} after a change.
 */
@NullMarked
package org.synoptic.annotate.events;

import org.jspecify.annotations.NullMarked;
