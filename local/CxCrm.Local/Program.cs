using CxCrm.Local.Hosting;
using CxCrm.Local.Options;

try
{
    if (OptionReader.Read(args) is not { } options)
    {
        Console.WriteLine(OptionReader.Usage);
        return 0;
    }

    await LocalHost.Run(options);
    return 0;
}
catch (StartFault fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
