namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// A tick format for one range of zoom.
type TickFormatStop() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Enabled: bool,
            [<Optional; DefaultParameterValue(null)>] ?DTickRange: seq<string * string>,
            [<Optional; DefaultParameterValue(null)>] ?Value: string,
            [<Optional; DefaultParameterValue(null)>] ?Name: string,
            [<Optional; DefaultParameterValue(null)>] ?TemplateItemName: string
        ) =
        Sheet.write
            (TickFormatStop())
            [
                "enabled", Sheet.value Enabled
                "dtickrange", Sheet.value DTickRange
                "value", Sheet.value Value
                "name", Sheet.value Name
                "templateitemname", Sheet.value TemplateItemName
            ]
