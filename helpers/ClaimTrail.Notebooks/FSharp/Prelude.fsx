// What every F# cell has in scope, with the meaning it has in .NET Interactive. Run once, before the first cell.
[<AutoOpen>]
module Shown =
    let private show (value: obj) (mimeTypes: string[]) =
        let slot = System.AppDomain.CurrentDomain.GetData "ClaimTrail.Notebooks.Display"
        (slot :?> System.Func<obj, string[], System.Action<obj>>).Invoke(value, mimeTypes) |> ignore

    let private showAs (content: string) (mimeType: string) =
        let slot = System.AppDomain.CurrentDomain.GetData "ClaimTrail.Notebooks.DisplayAs"
        (slot :?> System.Func<string, string, System.Action<obj>>).Invoke(content, mimeType) |> ignore

    /// Markup that is shown as it stands.
    type HtmlString(markup: string) =
        member _.ToMimeBundle() = dict [ "text/html", markup ]
        override _.ToString() = markup

    /// Shows a value now.
    let display (value: 'a) = show (box value) [||]

    /// Markup that is shown as it stands.
    let HTML (markup: string) = HtmlString markup

    type System.Object with
        /// Shows the value now, in the MIME types named or in all it has.
        member value.Display([<System.ParamArray>] mimeTypes: string[]) = show value mimeTypes

    type System.String with
        /// Shows the text now as content of a MIME type.
        member content.DisplayAs(mimeType: string) = showAs content mimeType
