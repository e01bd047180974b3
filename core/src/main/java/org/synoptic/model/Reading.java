package org.synoptic.model;

/** The result of reading one page: an article, or the reason why there is none. */
public sealed interface Reading permits Article, Skipped {}
