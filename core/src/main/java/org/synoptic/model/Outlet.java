package org.synoptic.model;

/**
 * A publisher of news.
 *
 * @param id the name in lower case, with hyphens for spaces
 * @param name as shown to readers
 */
public record Outlet(String id, String name) {}
