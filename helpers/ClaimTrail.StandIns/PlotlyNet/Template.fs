namespace Plotly.NET

open System.Runtime.InteropServices
open DynamicObj

/// The look of a figure where the figure itself says nothing.
type Template() =
    inherit DynamicObj()

    /// From a layout and, for each kind of trace, traces that carry the look of that kind.
    static member init
        (
            layoutTemplate: Layout,
            [<Optional; DefaultParameterValue(null)>] ?TraceTemplates: seq<#Trace>
        ) : Template =
        let template = Template()
        let data = DynamicObj()

        for kind, traces in TraceTemplates |> Option.map (Seq.groupBy _.``type``) |> Option.defaultValue Seq.empty do
            data.SetValue(kind, [| for trace in traces -> trace.CopyDynamicProperties() |])

        template.SetValue("layout", layoutTemplate)
        template.SetValue("data", data)
        template

    /// Changes the layout.
    static member mapLayoutTemplate (styleF: Layout -> Layout) (template: Template) : Template =
        match template.TryGetTypedValue<Layout> "layout" with
        | Some layout -> template.SetValue("layout", styleF layout)
        | None -> ()

        template

    /// Sets the colours that traces take in turn.
    static member withColorWay (colorway: Color) (template: Template) : Template =
        template
        |> Template.mapLayoutTemplate (fun layout ->
            layout.SetValue("colorway", colorway)
            layout)
