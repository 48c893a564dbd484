import { MAIN, RELATIONSHIPS, relationshipsXml } from "./workbookBytes";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const OFFICE = "http://schemas.openxmlformats.org";
const MS_REL = "http://schemas.microsoft.com/office";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const shared = (...texts: string[]) =>
  `${XML}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;

/** Relationships whose types may be whole addresses. */
const rels = (...list: (readonly [string, string, string])[]) =>
  relationshipsXml(list).replace(/Type="[^"]*\/(?=https?:)/g, 'Type="');

const ROWS = ["Open a youth hub", "Visit every school", "Publish the offer"]
  .map((_, index) => {
    const row = index + 4;
    return (
      `<row r="${row}" spans="1:5" ht="31.5" customHeight="1" x14ac:dyDescent="0.25">` +
      `<c r="A${row}" s="2"><v>${index + 1}</v></c><c r="B${row}" s="3" t="s"><v>${index + 5}</v></c>` +
      `<c r="C${row}" s="4"><v>${43100 + index * 30}</v></c><c r="D${row}" s="2"/><c r="E${row}" s="2"><f t="shared" ${index === 0 ? 'ref="E4:E6" ' : ""}si="0">${index === 0 ? "C4-30" : ""}</f><v>${43070 + index * 30}</v></c></row>`
    );
  })
  .join("\r\n");

const PLAN_SHEET =
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="${OFFICE}/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MS_REL}/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF1F3864"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="D4" sqref="D4"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="2" width="38.7109375" style="3" customWidth="1"/><col min="3" max="5" width="12.7109375" customWidth="1"/><col min="6" max="16384" width="0" hidden="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:5"><c r="A1" s="1" t="s"><v>0</v></c></row>\r\n<row r="3" spans="1:5"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="C3" s="1" t="s"><v>3</v></c><c r="D3" s="1" t="s"><v>4</v></c><c r="E3" s="1" t="s"><v>8</v></c></row>\r\n' +
  `${ROWS}</sheetData>` +
  '<autoFilter ref="A3:E6"/><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>' +
  '<conditionalFormatting sqref="D4:D6"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="Red"><formula>NOT(ISERROR(SEARCH("Red",D4)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D4:D6"><formula1>Lists!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B5" r:id="rId1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter><oddFooter>&amp;LAction plan&amp;RPage &amp;P</oddFooter></headerFooter>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>' +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS_REL}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${MS_REL}/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Figures!B2:B4</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const CELLS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>District</t></is></c><c r="B1" t="inlineStr"><is><t>Open</t></is></c></row>' +
  ["North", "South", "Coast"]
    .map(
      (name, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${index + 2}"><v>${index * 4 + 3}</v></c></row>`,
    )
    .join("");

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"><alignment vertical="top"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const WORKBOOK =
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>' +
  '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Figures" sheetId="4" r:id="rId2"/><sheet name="Lists" sheetId="5" state="hidden" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$3:$E$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$3:$3</definedName><definedName name="Statuses">Lists!$A$1:$A$3</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>';

const THEME_COLOURS = [
  "dk1:000000",
  "lt1:FFFFFF",
  "dk2:44546A",
  "lt2:E7E6E6",
  "accent1:4472C4",
  "accent2:ED7D31",
  "accent3:A5A5A5",
  "accent4:FFC000",
  "accent5:5B9BD5",
  "accent6:70AD47",
  "hlink:0563C1",
  "folHlink:954F72",
]
  .map((pair) => pair.split(":"))
  .map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`)
  .join("");
const FONTS = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const THEME =
  `${XML}<a:theme xmlns:a="${OFFICE}/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${THEME_COLOURS}</a:clrScheme>` +
  `<a:fontScheme name="Office"><a:majorFont>${FONTS}</a:majorFont><a:minorFont>${FONTS}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const CHART =
  `${XML}<c:chartSpace xmlns:c="${OFFICE}/drawingml/2006/chart" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${RELATIONSHIPS}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  "<c:cat><c:strRef><c:f>Figures!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Figures!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>" +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const DRAWING =
  `${XML}<xdr:wsDr xmlns:xdr="${OFFICE}/drawingml/2006/spreadsheetDrawing" xmlns:a="${OFFICE}/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Open actions"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${OFFICE}/drawingml/2006/chart"><c:chart xmlns:c="${OFFICE}/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const TYPES: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
  ["xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${SHEET_TYPE}.worksheet+xml`],
  ["xl/worksheets/sheet3.xml", `${SHEET_TYPE}.worksheet+xml`],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
  ["xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`],
  ["xl/calcChain.xml", `${SHEET_TYPE}.calcChain+xml`],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/charts/style1.xml", "application/vnd.ms-office.chartstyle+xml"],
  ["xl/charts/colors1.xml", "application/vnd.ms-office.chartcolorstyle+xml"],
  ["xl/comments1.xml", `${SHEET_TYPE}.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/tables/table1.xml", `${SHEET_TYPE}.table+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${SHEET_TYPE}.pivotCacheDefinition+xml`],
  ["xl/pivotCache/pivotCacheRecords1.xml", `${SHEET_TYPE}.pivotCacheRecords+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${SHEET_TYPE}.pivotTable+xml`],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
];

const CONTENT_TYPES =
  `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="bin" ContentType="${SHEET_TYPE}.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
  `${TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`;

const sheet = (content: string) =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData>${content}</sheetData>`;

/** A workbook as a council keeps one, of 35 parts and most things that Excel can put into a file. */
export function fullWorkbookParts(): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": rels(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${OFFICE}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
    ),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "calcChain", "calcChain.xml"],
      ["rId8", `${MS_REL}/2017/10/relationships/person`, "persons/person.xml"],
      ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId10", "customXml", "../customXml/item1.xml"],
    ),
    "xl/worksheets/sheet1.xml": PLAN_SHEET,
    "xl/worksheets/sheet2.xml": `${sheet(CELLS)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/sheet3.xml": `${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Red</t></is></c></row>')}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId3", "drawing", "../drawings/drawing1.xml"],
      ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId6", `${MS_REL}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ).replace(
      "</Relationships>",
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/hyperlink" Target="https://example.org/offer" TargetMode="External"/></Relationships>`,
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": rels(["rId1", "table", "../tables/table1.xml"]),
    "xl/worksheets/_rels/sheet3.xml.rels": rels(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
    "xl/theme/theme1.xml": THEME,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": shared(
      "Action plan 2018",
      "Ref",
      "Action",
      "Due",
      "RAG",
      "Open a youth hub",
      "Visit every school",
      "Publish the offer",
      "Warn",
    ),
    "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="E4" i="1"/><c r="E5" i="1"/><c r="E6" i="1"/></calcChain>`,
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/charts/chart1.xml": CHART,
    "xl/charts/_rels/chart1.xml.rels": rels(
      ["rId1", `${MS_REL}/2011/relationships/chartStyle`, "style1.xml"],
      ["rId2", `${MS_REL}/2011/relationships/chartColorStyle`, "colors1.xml"],
    ),
    "xl/charts/style1.xml": `${XML}<cs:chartStyle xmlns:cs="${MS_REL}/drawing/2012/chartStyle" id="201"/>`,
    "xl/charts/colors1.xml": `${XML}<cs:colorStyle xmlns:cs="${MS_REL}/drawing/2012/chartStyle" meth="cycle" id="10"/>`,
    "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="B4" authorId="0"><text><t>Is the lease signed?</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="${MS_REL}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2018-01-05T09:00:00.00" personId="{2}" id="{1}"><text>Is the lease signed?</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${XML}<personList xmlns="${MS_REL}/spreadsheetml/2018/threadedcomments"><person displayName="Head of service" id="{2}" userId="head" providerId="None"/></personList>`,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 700 }, (_, index) => (index * 37) % 256),
    "xl/tables/table1.xml": `${XML}<table xmlns="${MAIN}" id="1" name="Open" displayName="Open" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="District"/><tableColumn id="2" name="Open"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Figures"/></cacheSource><cacheFields count="2"><cacheField name="District"><sharedItems/></cacheField><cacheField name="Open"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/pivotCacheRecords1.xml": `${XML}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="North"/><n v="3"/></r></pivotCacheRecords>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels(["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]),
    "xl/pivotTables/pivotTable1.xml": `${XML}<pivotTableDefinition xmlns="${MAIN}" name="Open by district" cacheId="1" dataCaption="Values"><location ref="C3:D4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml",
    ]),
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Action plan</dc:title></cp:coreProperties>`,
    "docProps/app.xml": `${XML}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/custom.xml": `${XML}<Properties xmlns="${OFFICE}/officeDocument/2006/custom-properties"/>`,
    "customXml/item1.xml": "<settings xmlns='urn:example:settings'><board>June</board></settings>",
    "customXml/itemProps1.xml": `${XML}<ds:datastoreItem ds:itemID="{3}" xmlns:ds="${OFFICE}/officeDocument/2006/customXml"/>`,
    "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
  };
}
