using CxCrm.Bench;

Console.WriteLine(Machine.Describe());
using var folder = new WorkFolder();
Console.WriteLine(HostStart.Measure(folder));
Console.WriteLine(FreshOrganization.Measure(folder));
Console.WriteLine(RecordedFeedback.Measure(folder));
