using System;
using System.Linq;

namespace CxCrm.Domain.OneVoice;

/// <summary>
/// Whether an e-mail was sent by a machine, so that nobody waits for an answer: by its headers where they were kept (RFC 3834 Auto-Submitted, RFC 2919 List-Id, Precedence), else by who sent it
/// and how its subject begins. The headers decide when they say that a person wrote it.
/// </summary>
public static class AutomaticMail
{
    private static readonly string[] Marks =
    [
        "x-autoreply:", "x-autorespond:", "x-auto-response-suppress: all", "list-id:", "list-unsubscribe:", "precedence: bulk", "precedence: list", "precedence: junk", "precedence: auto_reply",
    ];

    private static readonly string[] Senders =
    [
        "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster", "bounce", "bounces", "autoreply", "autosvar", "ingensvar", "ingen-svar", "svarikke", "svar-ikke",
        "svarej", "svar-ej", "svarainte", "svara-inte", "notifications", "newsletter", "nyhedsbrev", "nyhetsbrev",
    ];

    private static readonly string[] Subjects =
    [
        "automatic reply:", "auto:", "autoreply:", "out of office", "undeliverable:", "delivery status notification", "mail delivery failed", "returned mail:", "read:",
        "automatisk svar:", "autosvar:", "ikke til stede", "fraværsbesked", "kan ikke leveres:", "ikke leveret:", "læst:",
        "frånvarande:", "frånvaromeddelande", "inte på kontoret", "det gick inte att leverera", "olevererbart:", "läst:",
    ];

    /// <summary>Judges one e-mail; each part may be missing.</summary>
    /// <param name="sender">The address it came from.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="headers">Its internet headers, as many as were kept.</param>
    public static bool Is(string? sender, string? subject, string? headers)
    {
        var lines = (headers ?? "").ToLowerInvariant();
        if (lines.IndexOf("auto-submitted:", StringComparison.Ordinal) is >= 0 and var place)
            return !lines.Substring(place + "auto-submitted:".Length).TrimStart().StartsWith("no", StringComparison.Ordinal);
        return Marks.Any(mark => lines.IndexOf(mark, StringComparison.Ordinal) >= 0) || IsMachine(sender) || BeginsLikeOne(subject);
    }

    private static bool IsMachine(string? sender)
    {
        var local = (sender ?? "").Trim().ToLowerInvariant().Split('@')[0].Split('+')[0];
        return Senders.Contains(local, StringComparer.Ordinal);
    }

    private static bool BeginsLikeOne(string? subject)
    {
        var text = (subject ?? "").TrimStart().ToLowerInvariant();
        return Subjects.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal));
    }
}
