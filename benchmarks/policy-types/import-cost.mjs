// Imports one module, named by its path, in a fresh process and prints what that took: milliseconds and bytes of memory.
const { rss } = process.memoryUsage();
const start = performance.now();
await import(process.argv[2]);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, bytes: Math.max(process.memoryUsage().rss - rss, 1) }));
