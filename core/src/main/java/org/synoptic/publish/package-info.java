/**
 * Shows results: as text for a terminal, JSON, HTML, Markdown or CSV.
 *
 * <p>In: articles, annotated articles, stories, comparisons and skipped inputs of {@link
 * org.synoptic.model}. Out: characters, written to a {@link java.io.Writer}. The package decides
 * nothing about the news; it selects, groups and words what the model already holds.
 *
 * <ol>
 *   <li>{@link org.synoptic.publish.Publisher} is the entry. {@link org.synoptic.publish.Verb}
 *       lists the results, {@link org.synoptic.publish.Format} the formats; a verb refuses formats
 *       that it does not have.
 *   <li>One {@code Renderer} for each format calls a class for each kind of result: {@code
 *       TextComparison}, {@code HtmlLayers}, {@code JsonArticle} and so on.
 *   <li>{@code ComparisonView} prepares a comparison for all formats: letters for reports, claims
 *       by standing, who carries what. {@code EvidenceIndex} links findings to words on a page.
 *   <li>{@code Labels}, {@code ReadableDates} and {@code ReadableFigures} hold the English words.
 *   <li>{@code WordDiff} marks where two texts differ.
 * </ol>
 *
 * <p>Text from reports is hostile until escaped: {@code HtmlBuilder}, {@code MarkdownEscaper},
 * {@code TerminalCells} and {@code CsvRenderer} each escape for their format, and tests feed them
 * markup, control characters and formulas. The guide's page {@code json.md} fixes the JSON fields.
 * The outputs of {@code examples/} are compared byte for byte by {@code ExamplesTest}.
 */
@NullMarked
package org.synoptic.publish;

import org.jspecify.annotations.NullMarked;
