using CxCrm.Functions;
using Microsoft.Extensions.Hosting;

await FunctionsHost.Create(args).RunAsync();
