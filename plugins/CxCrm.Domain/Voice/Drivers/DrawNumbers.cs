using System;

namespace CxCrm.Domain.Voice.Drivers;

/// <summary>Numbers that look random and are the same for the same seed on every framework, which System.Random does not promise.</summary>
/// <remarks>G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8(14) (2003), with the multiplier of S. Vigna, ACM TOMS 42(4) (2016).</remarks>
internal sealed class DrawNumbers
{
    private ulong state;

    public DrawNumbers(int seed) => state = seed == 0 ? throw new ArgumentOutOfRangeException(nameof(seed), "From nothing comes nothing.") : (ulong)seed * 0x9E3779B97F4A7C15UL;

    /// <summary>A number from 0 up to, not including, the bound.</summary>
    public int Below(int bound)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)bound);
    }
}
