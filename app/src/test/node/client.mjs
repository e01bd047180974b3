// The reference client of the Model Context Protocol against a server that is started as a process.
// Arguments: the command of the server. Prints one line of JSON with what it got.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [command, ...args] = process.argv.slice(2);
const client = new Client({ name: "synoptic-test", version: "1.0.0" });
await client.connect(new StdioClientTransport({ command, args, stderr: "inherit" }));
const tools = (await client.listTools()).tools.map((tool) => tool.name);
const found = await client.callTool({ name: "search_stories", arguments: { query: "ferry" } });
const story = found.structuredContent.stories[0].story;
const account = await client.callTool({ name: "get_story", arguments: { story } });
const missing = await client.callTool({ name: "get_story", arguments: { story: "s99" } });
console.log(
  JSON.stringify({
    server: client.getServerVersion().name,
    tools,
    story,
    claims: account.structuredContent.claims.length,
    missing: missing.isError,
  }),
);
await client.close();
