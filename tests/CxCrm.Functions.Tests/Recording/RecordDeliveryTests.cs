using CxCrm.Functions.Recording;
using Microsoft.Extensions.Logging.Abstractions;

namespace CxCrm.Functions.Tests.Recording;

public sealed class RecordDeliveryTests
{
    private readonly SurveyRows rows = new();

    [Fact]
    public async Task An_unknown_survey_is_put_aside_with_the_reason()
    {
        var refused = await RunAsync(rows.Crm(), Delivery() with { Survey = "survey9" });
        Assert.Contains("survey9", refused!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_without_a_question_are_put_aside_with_the_reason()
    {
        var refused = await RunAsync(rows.Crm(), Delivery() with { Answers = [new DeliveredAnswer("other", 3, null)] });
        Assert.Contains("No field", refused!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_that_breaks_a_rule_is_put_aside_with_the_rule()
    {
        var crm = rows.Crm();
        crm.Answer = _ => throw MemoryCrm.Refusal("CX1213: Svaret 11 er ikke på skalaen.");
        var refused = await RunAsync(crm, Delivery());
        Assert.Equal("CX1213: Svaret 11 er ikke på skalaen.", refused!.Reason);
        Assert.Equal("resp1", refused.Delivery.ResponseId);
    }

    [Fact]
    public async Task Any_other_fault_is_thrown_so_that_the_queue_tries_again()
    {
        var crm = rows.Crm();
        crm.Answer = _ => throw MemoryCrm.Refusal("Generic SQL error.");
        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(crm, Delivery()));
    }

    [Fact]
    public async Task A_recorded_delivery_puts_nothing_aside() => Assert.Null(await RunAsync(rows.Crm(), Delivery()));

    private static Task<RefusedDelivery?> RunAsync(MemoryCrm crm, Delivery delivery) =>
        new RecordDelivery(crm, NullLogger<RecordDelivery>.Instance).RunAsync(delivery, CancellationToken.None);

    private static Delivery Delivery() => new()
    {
        Tool = "formbricks",
        Survey = "survey1",
        ResponseId = "resp1",
        Answers = [new DeliveredAnswer("q_nps", 11, null)],
    };
}
