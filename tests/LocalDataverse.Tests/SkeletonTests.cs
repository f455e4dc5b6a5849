namespace LocalDataverse.Tests;

public sealed class SkeletonTests
{
    [Fact]
    public void The_room_under_test_builds() => Assert.NotNull(typeof(SkeletonTests).Assembly.GetName().Name);
}
