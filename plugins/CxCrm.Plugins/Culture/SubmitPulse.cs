using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Security.Cryptography;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Culture;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// Writes a batch of anonymous answers: at least five, shuffled, dated by their week, under random ids, owned by the integration user; who took part is kept apart. The caller
/// gathers answers until there are enough. Only the integration user may.
/// </summary>
[CustomApi("cx_SubmitPulse", Binding.Global, Kind.Action, Privilege = "prvCreatecx_PulseParticipation", CallBudget = 104,
    Description = "Writes a shuffled batch of five to fifty anonymous answers to a pulse.")]
public sealed class SubmitPulse : Api<SubmitPulseRequest, SubmitPulseResponse>
{
    private const int LargestBatch = 50;
    private const int LongestText = 2000;

    protected override SubmitPulseResponse Run(ApiCall<SubmitPulseRequest> call)
    {
        RefuseUnlessOpen(call);
        var answers = Parse<PulseBatch>(call.Request.AnswersJson).Answers ?? [];
        var participants = Parse<PulseParticipants>(call.Request.ParticipantsJson).Participants ?? [];
        if (answers.Count is < StaffGroups.ShownFrom or > LargestBatch)
            throw new UserFault(ErrorCode.PulseBatchTooSmall, StaffGroups.ShownFrom, LargestBatch, answers.Count);
        if (participants.Count != answers.Count)
            throw new UserFault(ErrorCode.PulseParticipantsDiffer, answers.Count, participants.Count);
        new PulseParticipations(call, call.Request.Pulse).Note(participants);
        Write(call, answers);
        return new SubmitPulseResponse { Recorded = answers.Count };
    }

    private static void RefuseUnlessOpen(ApiCall<SubmitPulseRequest> call)
    {
        var pulse = call.System.Retrieve(CxPulse.LogicalName, call.Request.Pulse.Id, new ColumnSet(CxPulse.Columns.State, CxPulse.Columns.OpensOn)).ToEntity<CxPulse>();
        if (pulse.State != CxPulseState.Open || pulse.OpensOn > CentralEuropeanTime.ToLocal(call.Now).Date)
            throw new UserFault(ErrorCode.PulseNotOpen);
    }

    private static void Write(ApiCall<SubmitPulseRequest> call, List<PulseBatchAnswer> answers)
    {
        SystemWrite.Begin(call, CxPulseAnswer.LogicalName);
        var week = Monday(CentralEuropeanTime.ToLocal(call.Now).Date);
        using var random = RandomNumberGenerator.Create();
        foreach (var answer in Shuffle.Of(answers, below => Below(random, below)))
            call.System.Create(Row(call, answer, week));
    }

    /// <summary>Ids are random too: those the platform gives rise with time and would tell the order.</summary>
    private static CxPulseAnswer Row(ApiCall<SubmitPulseRequest> call, PulseBatchAnswer answer, DateTime week)
    {
        if (answer.Enps is not (>= 0 and <= 10) || answer.Rating is < 1 or > 5 || answer.Text?.Length > LongestText)
            throw new UserFault(ErrorCode.PulseAnswersNotReadable);
        return new CxPulseAnswer(Guid.NewGuid())
        {
            Name = Guid.NewGuid().ToString("D"),
            PulseId = call.Request.Pulse,
            UnitId = answer.Unit is null ? null : new EntityReference(CxUnit.LogicalName, IdOf(answer.Unit)),
            Week = week,
            Enps = answer.Enps,
            Rating = answer.Rating,
            Text = answer.Text is null ? null : OwnWords.Redact(answer.Text),
            OwnerId = new EntityReference(SystemUser.LogicalName, call.Context.UserId),
        };
    }

    internal static Guid IdOf(string text) => Guid.TryParse(text, out var id) ? id : throw new UserFault(ErrorCode.PulseAnswersNotReadable);

    private static T Parse<T>(string json)
        where T : class
    {
        try
        {
            return Json.Read<T>(json) ?? throw new UserFault(ErrorCode.PulseAnswersNotReadable);
        }
        catch (SerializationException)
        {
            throw new UserFault(ErrorCode.PulseAnswersNotReadable);
        }
    }

    private static DateTime Monday(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Without bias: numbers of an incomplete last round are drawn again.</summary>
    private static int Below(RandomNumberGenerator random, int limit)
    {
        var bytes = new byte[4];
        var whole = uint.MaxValue - (uint.MaxValue % (uint)limit);
        uint drawn;
        do
        {
            random.GetBytes(bytes);
            drawn = BitConverter.ToUInt32(bytes, 0);
        }
        while (drawn >= whole);
        return (int)(drawn % (uint)limit);
    }
}
