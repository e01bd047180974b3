package org.synoptic.parser;

/** What is known of words beside the models: possible tags, Brown clusters, names, embeddings. */
record Lexica(
    ListLexicon classes, ListLexicon clusters, Gazetteer gazetteer, Embeddings embeddings) {}
