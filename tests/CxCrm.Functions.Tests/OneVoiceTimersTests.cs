using CxCrm.Functions.Crm;
using CxCrm.Functions.OneVoice;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Tests;

public sealed class OneVoiceTimersTests
{
    private readonly List<string> asked = [];

    [Fact]
    public async Task Disruptions_go_on_until_nobody_is_left()
    {
        await new ContinueDisruptions(Work("Marked", "Settled"), NullLogger<ContinueDisruptions>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal(["cx_ContinueDisruptions", "cx_ContinueDisruptions"], asked);
    }

    [Fact]
    public async Task Late_answers_are_raised_until_none_is_left()
    {
        await new EscalateAnswers(Work("Escalated"), NullLogger<EscalateAnswers>.Instance).RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal(["cx_EscalateAnswers", "cx_EscalateAnswers"], asked);
    }

    private SlicedWork Work(params string[] counts) => new(new MemoryCrm
    {
        Answer = request =>
        {
            asked.Add(request.RequestName);
            var response = new OrganizationResponse { ["Done"] = asked.Count == 2 };
            foreach (var count in counts)
                response[count] = 100;
            return response;
        },
    });
}
