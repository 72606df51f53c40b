// What every C# cell has in scope without a using, with the meaning it has in .NET Interactive. Run once, before the first cell.
using System;
using System.Collections.Generic;

/// <summary>Something that was shown and may be shown anew at the same place.</summary>
public sealed class DisplayedValue
{
    private readonly Action<object> update;
    internal DisplayedValue(Action<object> update) => this.update = update;
    public void Update(object value) => update(value);
}

/// <summary>Markup that is shown as it stands.</summary>
public sealed class HtmlString
{
    private readonly string markup;
    internal HtmlString(string markup) => this.markup = markup;
    public IReadOnlyDictionary<string, string> ToMimeBundle() => new Dictionary<string, string> { ["text/html"] = markup };
    public override string ToString() => markup;
}

static DisplayedValue Display(this object value, params string[] mimeTypes) =>
    new DisplayedValue(((Func<object, string[], Action<object>>)AppDomain.CurrentDomain.GetData("ClaimTrail.Notebooks.Display"))(value, mimeTypes));

static DisplayedValue DisplayAs(this string content, string mimeType) =>
    new DisplayedValue(((Func<string, string, Action<object>>)AppDomain.CurrentDomain.GetData("ClaimTrail.Notebooks.DisplayAs"))(content, mimeType));

static DisplayedValue display(object value, params string[] mimeTypes) => Display(value, mimeTypes);

static HtmlString HTML(string markup) => new HtmlString(markup);
