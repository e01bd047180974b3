/**
 * The English models of {@link org.synoptic.parser.Parser}, as an artefact of their own.
 *
 * <p>In, when this module is built: the models of NLP4J 1.1.3 (Emory University, Apache-2.0), which
 * are serialised Java objects. Out: one file, which the parser maps into memory; nothing is
 * deserialised after the build.
 *
 * <ol>
 *   <li>{@link org.synoptic.models.Converter} makes the file. {@code ShippedObjects} reads the
 *       objects of NLP4J and admits only the classes that models consist of; {@code
 *       TrainingTemplates} and {@code MoveOrders} hold in which order a model has its features and
 *       moves; {@code BaseForms} reads the rules for base forms. Embeddings are rounded by {@code
 *       ProductQuantiser} in an {@code EmbeddingSpace}, each as finely as its {@code Fineness}
 *       says.
 *   <li>{@link org.synoptic.models.EnglishModels} is the service by which core finds the file.
 *   <li>{@link org.synoptic.models.MappedResource} maps the file where it lies, in a folder or,
 *       stored without compression, in a jar ({@code StoredEntry}).
 * </ol>
 *
 * <p>{@code docs/decisions/0025} has the layout of the file, 0044 how it is rounded; {@code
 * LikeNlp4jTest} and {@code bench engine} compare the parser with NLP4J.
 */
@NullMarked
package org.synoptic.models;

import org.jspecify.annotations.NullMarked;
