namespace CxCrm.Domain.Tests.Voice.Drivers;

/// <summary>
/// The definition of LMG taken literally, as a check by another way: for each order of the drivers, regressions by elimination on the rows with one driver more
/// each time, and the gains averaged.
/// </summary>
internal static class OrderedFits
{
    public static double[] Lmg(double[][] rows)
    {
        var drivers = rows[0].Length - 1;
        var gains = new double[drivers];
        var orders = Orders([.. Enumerable.Range(0, drivers)]).ToList();
        foreach (var order in orders)
        {
            double before = 0;
            for (var entered = 1; entered <= drivers; entered++)
            {
                var fit = RSquared(rows, order[..entered]);
                gains[order[entered - 1]] += (fit - before) / orders.Count;
                before = fit;
            }
        }

        return gains;
    }

    public static double RSquared(double[][] rows, int[] drivers)
    {
        var system = new double[drivers.Length, drivers.Length + 1];
        for (var i = 0; i < drivers.Length; i++)
        {
            for (var j = 0; j < drivers.Length; j++)
                system[i, j] = Product(rows, drivers[i] + 1, drivers[j] + 1);
            system[i, drivers.Length] = Product(rows, drivers[i] + 1, 0);
        }

        var slopes = Solve(system);
        return Enumerable.Range(0, drivers.Length).Sum(i => slopes[i] * Product(rows, drivers[i] + 1, 0)) / Product(rows, 0, 0);
    }

    private static double Product(double[][] rows, int first, int second)
    {
        var firstMean = rows.Average(row => row[first]);
        var secondMean = rows.Average(row => row[second]);
        return rows.Sum(row => (row[first] - firstMean) * (row[second] - secondMean));
    }

    private static double[] Solve(double[,] system)
    {
        var size = system.GetLength(0);
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == pivot)
                    continue;
                var factor = system[row, pivot] / system[pivot, pivot];
                for (var column = pivot; column <= size; column++)
                    system[row, column] -= factor * system[pivot, column];
            }
        }

        return [.. Enumerable.Range(0, size).Select(i => system[i, size] / system[i, i])];
    }

    private static IEnumerable<int[]> Orders(int[] items)
    {
        if (items.Length == 0)
            return [[]];
        return items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
    }
}
