/**
 * The English models of {@link org.synoptic.parser.Parser}, as an artefact of their own.
 *
 * <p>{@link org.synoptic.models.EnglishModels} is the service that core finds them by. When this
 * module is built, {@link org.synoptic.models.Converter} makes the file of the models of NLP4J
 * 1.1.3 (Emory University, Apache-2.0), which are serialised Java objects; they are deserialised
 * then and never again. {@link org.synoptic.models.MappedResource} maps the file where it lies, in
 * a folder or, stored without compression, in a jar.
 *
 * <p>docs/decisions/0025 has the layout of the file and the measurements.
 */
@NullMarked
package org.synoptic.models;

import org.jspecify.annotations.NullMarked;
