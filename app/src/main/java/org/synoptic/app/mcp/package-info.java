/**
 * The reports and their joint account as tools for programs that write: a server of the Model
 * Context Protocol over standard input and output.
 *
 * <p>In: one JSON-RPC 2.0 message a line. Out: one answer a line, none to a notification. {@link
 * org.synoptic.app.mcp.MessageLoop} reads and writes the lines and bounds them; {@link
 * org.synoptic.app.mcp.McpServer} answers the protocol's methods; {@link
 * org.synoptic.app.mcp.StoryTools} are the tools, all of them read-only, over {@link
 * org.synoptic.app.mcp.LoadedStories}, which were read once at the start. {@link
 * org.synoptic.app.mcp.ResultJson} writes what they give.
 *
 * <p>The words of reports are foreign: each result says that they are data and no instructions.
 * Results are bounded in their number of lists' entries and characters; what is left out is
 * counted. Ids are strings. Nothing is written, fetched or run.
 *
 * <p>{@code ReferenceClientTest} lets the protocol's reference client talk to the server; {@code
 * McpServerTest} and {@code StoryToolsTest} hold the cases.
 */
@NullMarked
package org.synoptic.app.mcp;

import org.jspecify.annotations.NullMarked;
