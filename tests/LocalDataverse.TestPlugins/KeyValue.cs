namespace LocalDataverse.TestPlugins;

internal readonly struct KeyValue
{
    private readonly string _name;
    private readonly string _value;

    public KeyValue(string name, string value)
    {
        _name = name;
        _value = value;
    }

    public void Deconstruct(out string name, out string value)
    {
        name = _name;
        value = _value;
    }
}
