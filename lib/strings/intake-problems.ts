import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';
import { otherFileProblems } from './other-file-problems';

/** What can be wrong with a file of posts or a line of it, and what to do. */
export const intakeProblems = bilingual<MoreProblems>({
  vi: {
    ...otherFileProblems.vi,
    file_old_font_tcvn3: () =>
      'Phần lớn nội dung trong tệp được gõ bằng phông TCVN3 (.VnTime). Hãy chọn chuyển sang Unicode (font=tcvn3), hoặc nói rằng không phải phông cũ (font=none).',
    file_old_font_vni: () =>
      'Phần lớn nội dung trong tệp được gõ bằng phông VNI. Hãy chọn chuyển sang Unicode (font=vni), hoặc nói rằng không phải phông cũ (font=none).',
    dates_month_first: ({ value }) =>
      `Tệp ghi tháng trước ngày, như “${value}”. Hãy chọn tháng viết trước (dates=month-first), hoặc ngày viết trước (dates=day-first) để các ngày ấy bị từ chối từng dòng.`,
    dates_half_turned: () =>
      'Cột ngày lẫn ô ngày và ô chữ: ô ngày đều từ 1 đến 12, ô chữ đều sau ngày 12. Có lẽ bảng tính đã đảo ngày với tháng của các ô ngày khi mở tệp gốc. Hãy nhập tệp gốc, hoặc sửa các ô ngày; nếu chúng đã đúng, hãy chọn ngày viết trước (dates=day-first).',
    dates_year_first: ({ value }) =>
      `Năm ghi hai chữ số, như “${value}”: không rõ năm đứng đầu hay đứng cuối. Hãy ghi năm bốn chữ số; nếu ngày đứng đầu, hãy chọn ngày viết trước (dates=day-first).`,
    dates_contradict: ({ value }) =>
      `Tệp có ngày ghi theo cả hai thứ tự; “${value}” ghi tháng trước. Hãy sửa cho thống nhất, hoặc chọn thứ tự (dates=day-first, dates=month-first): ngày không theo thứ tự ấy bị từ chối từng dòng.`,
    no_heading: () => 'Không thấy dòng tên cột. Dòng đầu của bảng phải có tên các cột.',
    network_of_posts: () => 'Chỉ báo cáo cũ mới ghi mạng lưới. Hãy ghi thêm as=report, hoặc bỏ mạng lưới.',
    unknown_parameter: ({ value }) =>
      `Địa chỉ có tham số lạ “${value}”. Hãy xem lại cách viết; các tham số có trong docs/running.md.`,
    map_unclear: ({ value }) => `“${value}” chưa rõ. Hãy ghi mục=tên cột, ví dụ text=Ý kiến của bạn.`,
    map_unknown_field: ({ value }) => `Không có mục “${value}”.`,
    map_twice: ({ value }) => `“${value}” được ghi hai lần. Mỗi cột là một mục, mỗi mục là một cột.`,
    map_of_person: ({ value }) => `Cột “${value}” nói về người đăng nên không được đọc.`,
    map_column_gone: ({ value }) => `Tệp không có cột “${value}”. Hãy xem lại tên cột, hoặc chọn cách đọc khác.`,
    map_without_text: () => 'Hãy chọn cột nào là nội dung.',
    heading_of_person: () => 'Tên một cột có thông tin về người nên không ghi nhớ được. Hãy đổi tên cột trong tệp.',
    name_of_person: () => 'Tên gọi có thông tin về người. Hãy đặt tên khác.',
    name_taken: () => 'Đơn vị đã có cách đọc mang tên này. Hãy đặt tên khác.',
    mapping_unknown: ({ value }) => `Đơn vị không có cách đọc nào tên “${value}”.`,
    file_empty: () => 'Tệp trống, không có dòng nào. Hãy kiểm tra lại tệp vừa chọn.',
    file_has_no_rows: ({ value }) =>
      `Không có dòng dữ liệu nào để nhập${value ? `; chỉ thấy tiêu đề: ${value}` : ''}. Hãy kiểm tra lại tệp vừa chọn.`,
    sheet_unknown: ({ value }) => `Tệp không có trang tính “${value}”.`,
    sheets_all_hidden: ({ value }) =>
      `Các trang tính có dữ liệu đều không hiện: ${value}. Hãy cho chúng hiện lại trong Excel rồi gửi lại, hoặc chọn trang tính cần đọc.`,
    sheets_there: ({ value }) => `Các trang tính trong tệp: ${value}.`,
    file_tcvn3: () =>
      'Tệp dùng bảng mã TCVN3 (phông .VnTime). Hãy chọn phông cũ này để hệ thống chuyển sang Unicode (font=tcvn3), hoặc tự chuyển bằng UniKey Toolkit rồi gửi lại.',
    file_vni: () =>
      'Tệp dùng bảng mã VNI (phông VNI-Times). Hãy chọn phông cũ này để hệ thống chuyển sang Unicode (font=vni), hoặc tự chuyển bằng UniKey Toolkit rồi gửi lại.',
    file_unknown: () => 'Không nhận ra bảng mã chữ của tệp. Hãy lưu lại với bảng mã UTF-8 (trong Excel: “CSV UTF-8”).',
    no_date_column: ({ value }) =>
      `Không thấy cột ngày. Hãy thêm một cột “Ngày” ghi ngày của từng ý kiến, hoặc chọn cột nào là ngày.${value ? ` Tệp có: ${value}.` : ''}`,
    no_text_column: ({ value }) =>
      `Không thấy cột nội dung. Hàng tiêu đề cần có một cột tên “text” hoặc “Nội dung”.${value ? ` Tệp có: ${value}.` : ''}`,
    xlsx_too_large: ({ limit }) => `Bảng Excel quá lớn (tối đa ${limit} MB). Hãy lưu thành CSV UTF-8 rồi gửi.`,
    xlsx_too_many_columns: ({ limit }) =>
      `Bảng Excel có ô nằm ngoài ${limit} cột đầu. Hãy xoá các cột thừa, chỉ giữ các cột cần nhập, rồi gửi lại.`,
    xlsx_too_many_strings: ({ limit }) =>
      `Bảng Excel có quá ${limit} chuỗi chữ khác nhau. Hãy chia thành nhiều tệp hoặc lưu thành CSV UTF-8 rồi gửi.`,
    xlsx_too_many_entries: ({ limit }) =>
      `Tệp chứa quá ${limit} mục bên trong. Hãy mở bằng Excel, lưu lại thành .xlsx rồi gửi.`,
    xlsx_bomb: () =>
      'Bảng Excel này phình ra bất thường khi giải nén nên không được đọc. Hãy lưu lại thành .xlsx hoặc CSV UTF-8.',
    xlsx_unsafe: () =>
      'Tệp chứa thứ mà Excel không bao giờ ghi (mục trùng nhau, khai báo thực thể) nên không được đọc. Hãy lưu lại bằng Excel.',
    cell_too_long: ({ limit }) => `Có ô dài quá ${limit} ký tự. Hãy rút gọn hoặc tách thành nhiều bài đăng.`,
    line_too_long: ({ limit }) =>
      `Dòng dài quá ${limit} ký tự. Hãy rút gọn hoặc kiểm tra xem có thiếu dấu xuống dòng không.`,
    formula_without_value: ({ value }) =>
      `Cột “${value}” là công thức chưa được tính. Hãy mở tệp bằng Excel, chờ tính xong, lưu lại rồi gửi.`,
    bytes_broken: () =>
      'Dòng này có ký tự hỏng, không đọc được. Hãy lấy lại dòng từ bản gốc, hoặc sửa chỗ có dấu � rồi xoá dấu đó.',
    heading_changed: () =>
      'Dòng này đứng dưới một hàng tiêu đề khác thứ tự cột với hàng tiêu đề đầu tệp. Hãy xếp các cột theo hàng đầu, hoặc tách thành tệp riêng.',
    row_too_wide: ({ limit }) =>
      `Dòng có nhiều ô hơn ${limit} cột của tiêu đề, có lẽ vì nội dung chứa dấu phân cách. Hãy đặt nội dung trong dấu ngoặc kép.`,
    json_broken: () => 'Dòng này không phải JSON hợp lệ. Hãy kiểm tra dấu ngoặc, dấu phẩy và dấu nháy.',
    json_too_deep: ({ limit }) => `Dòng này có quá ${limit} lớp ngoặc lồng nhau. Mỗi bài đăng chỉ cần một lớp {…}.`,
    not_an_object: () => 'Dòng này không phải một mục dạng {…}. Mỗi bài đăng phải nằm trong một cặp ngoặc nhọn.',
    array_cut_off: () => 'Danh sách bị cắt giữa chừng, thiếu dấu ] ở cuối. Hãy gửi lại phần còn thiếu.',
    csv_quote_open: () =>
      'Dấu ngoặc kép mở mà không đóng. Hãy thêm dấu đóng, hoặc viết dấu trong nội dung thành hai dấu liền nhau.',
    file_not_own_export: () =>
      'Đây không phải tệp ý kiến tải về từ hệ thống này nên không có gì để sửa, và chưa nhập gì. Muốn nhập bài đăng, hãy bỏ --corrections.',
    own_id_missing: () =>
      'Dòng này không có mã số của ý kiến nào. Ý kiến mới không nhập được bằng tệp tải về; hãy gửi trong một tệp khác.',
    own_id_unknown: ({ value }) => `Không tìm thấy ý kiến số ${value} trong phần anh/chị được xem.`,
    own_id_twice: ({ value }) => `Ý kiến số ${value} đã có ở một dòng phía trên. Chỉ dòng đầu được xét.`,
    own_tag_missing: () => 'Ô này để trống, mà ý kiến nào cũng phải có. Hãy điền lại.',
    own_tag_unknown: ({ value }) => `Không có mục nào tên “${value}”. Hãy ghi đúng tên như trong tệp tải về.`,
    other_alone: () => '“Chủ đề khác” chỉ dùng khi không có chủ đề nào phù hợp, nên không đi cùng chủ đề khác.',
    text_empty: () => 'Thiếu nội dung. Hãy điền cột “text” (Nội dung).',
    text_not_text: () => 'Nội dung phải là chữ, không phải danh sách hay đối tượng.',
    text_too_long: ({ limit }) => `Nội dung dài quá ${limit} ký tự. Hãy rút gọn hoặc tách thành nhiều bài đăng.`,
    text_garbled: () => 'Chữ bị vỡ do sai bảng mã. Hãy lưu tệp gốc với bảng mã UTF-8 rồi gửi lại.',
    text_viqr: () =>
      "Nội dung gõ dấu rời sau chữ (VIQR, như “nu+o+'c”). Hãy chuyển sang Unicode, ví dụ bằng UniKey Toolkit, rồi gửi lại.",
    text_tcvn3: () => 'Nội dung gõ bằng bảng mã TCVN3 (phông .VnTime). Hãy chuyển sang Unicode rồi gửi lại.',
    text_vni: () => 'Nội dung gõ bằng bảng mã VNI. Hãy chuyển sang Unicode rồi gửi lại.',
    date_missing: () => 'Thiếu ngày đăng. Hãy điền cột “date” (Ngày đăng), ví dụ 13/05/2026.',
    date_unclear: ({ value }) => `Không hiểu ngày “${value}”. Hãy viết ngày/tháng/năm (13/05/2026) hoặc 2026-05-13.`,
    date_not_real: ({ value }) =>
      `“${value}” không phải ngày giờ có thật. Ngày viết trước, tháng viết sau: 13/05/2026.`,
    date_month_first: ({ value }) =>
      `“${value}” viết tháng trước, ngày sau. Hãy chọn thứ tự “tháng/ngày/năm” cho cả tệp, hoặc viết lại: 13/05/2026.`,
    date_day_first: ({ value }) =>
      `“${value}” viết ngày trước, tháng sau, nhưng tệp đang được đọc theo “tháng/ngày/năm”. Hãy kiểm tra thứ tự đã chọn.`,
    date_future: ({ value }) => `Ngày “${value}” chưa tới. Hãy kiểm tra lại năm và thứ tự ngày, tháng.`,
    date_too_old: ({ value }) => `Ngày “${value}” trước năm 2000. Hãy kiểm tra lại năm.`,
    place_unknown: ({ value }) => `Không tìm thấy địa bàn “${value}”. Hãy dùng mã hoặc tên chính thức, hoặc để trống.`,
    place_ambiguous: ({ value }) =>
      `Có nhiều địa bàn tên “${value}”. Hãy ghi thêm quận, huyện hoặc tỉnh, hoặc dùng mã.`,
    place_outside: ({ value }) =>
      `“${value}” nằm ngoài địa bàn được giao. Hãy gửi bằng tài khoản hoặc khoá của địa bàn đó.`,
    place_too_long: ({ limit }) => `Tên địa bàn dài quá ${limit} ký tự.`,
    channel_too_long: ({ limit }) => `Tên kênh dài quá ${limit} ký tự.`,
    gzip_broken: () =>
      'Phần gửi ghi là nén gzip nhưng không giải nén được. Hãy nén lại, hoặc gửi không nén. Các dòng đọc được trước đó đã lưu.',
    gzip_cut_off: () =>
      'Phần nén gzip bị cắt giữa chừng. Hãy gửi lại toàn bộ: các dòng đã lưu sẽ không bị nhập hai lần.',
    encoding_unknown: () => 'Chỉ nhận Content-Encoding: gzip, nén một lần. Hãy nén bằng gzip hoặc gửi không nén.',
    form_broken: () => 'Không đọc được biểu mẫu gửi lên. Hãy tải lại trang rồi gửi lại tệp.',
    form_asks_more: () =>
      'Tệp chưa được nhập. Khi trình duyệt không bật JavaScript thì không xem trước được. Hãy bật JavaScript để xem trước, hoặc gửi lại để nhập luôn.',
    form_too_large: ({ limit }) =>
      `Tệp quá lớn cho cách gửi này (tối đa ${limit} MB). Hãy bật JavaScript hoặc chia tệp.`,
    too_many_lines: ({ limit }) =>
      `Mỗi lần gửi tối đa ${limit} dòng. Các dòng trước đó đã lưu; hãy gửi phần còn lại trong lần sau.`,
    too_many_bytes: ({ limit }) =>
      `Mỗi lần gửi tối đa ${limit} MB. Các dòng trước đó đã lưu; hãy gửi phần còn lại trong lần sau.`,
  },
  en: {
    ...otherFileProblems.en,
    file_old_font_tcvn3: () =>
      'Most texts in the file are typed in TCVN3 (.VnTime). Choose to convert them (font=tcvn3), or say that they are in no old font (font=none).',
    file_old_font_vni: () =>
      'Most texts in the file are typed in VNI. Choose to convert them (font=vni), or say that they are in no old font (font=none).',
    dates_month_first: ({ value }) =>
      `The file writes the month before the day, as in “${value}”. Choose month first (dates=month-first), or day first (dates=day-first), and such dates are refused line by line.`,
    dates_half_turned: () =>
      'The dates are partly cells that are days, all up to the 12th, and partly texts, all after the 12th. A spreadsheet has probably turned day and month of the former when it opened the original. Import the original, or mend those cells; if they are right, say day first (dates=day-first).',
    dates_year_first: ({ value }) =>
      `Years have two digits, as in “${value}”, and may stand first or last. Write them with four digits; if the day stands first, say so (dates=day-first).`,
    dates_contradict: ({ value }) =>
      `The file has dates in both orders; “${value}” has the month first. Make them alike, or choose one (dates=day-first, dates=month-first): dates in the other order are refused line by line.`,
    no_heading: () => 'No row of column names was found. The first row of the table has to name its columns.',
    network_of_posts: () => 'A network is named of past reports alone. Say as=report too, or leave the network out.',
    unknown_parameter: ({ value }) =>
      `The address has a parameter “${value}” that nobody knows. Look at its spelling; docs/running.md has all of them.`,
    map_unclear: ({ value }) => `“${value}” is not clear. Write field=column, such as text=Your opinion.`,
    map_unknown_field: ({ value }) => `There is no field “${value}”.`,
    map_twice: ({ value }) => `“${value}” is given twice. Each column is one field, each field one column.`,
    map_of_person: ({ value }) => `The column “${value}” tells of the author and is not read.`,
    map_column_gone: ({ value }) =>
      `The file has no column “${value}”. See what its columns are called, or choose another mapping.`,
    map_without_text: () => 'Choose which column is the text.',
    heading_of_person: () => 'A column is named after somebody, so this cannot be remembered. Rename it in the file.',
    name_of_person: () => 'The name tells of somebody. Choose another.',
    name_taken: () => 'The unit has a mapping of that name. Choose another.',
    mapping_unknown: ({ value }) => `The unit has no mapping called “${value}”.`,
    file_empty: () => 'The file is empty. Check the file you chose.',
    file_has_no_rows: ({ value }) =>
      `There is no row to take in${value ? `; only a heading: ${value}` : ''}. Check the file you chose.`,
    sheet_unknown: ({ value }) => `The file has no sheet “${value}”.`,
    sheets_all_hidden: ({ value }) =>
      `All sheets that hold something are hidden: ${value}. Show them in Excel and send again, or choose the sheet to read.`,
    sheets_there: ({ value }) => `Sheets in the file: ${value}.`,
    file_tcvn3: () =>
      'The file is in TCVN3 (.VnTime fonts). Choose this old font to have it converted to Unicode (font=tcvn3), or convert it yourself, say with UniKey Toolkit, and send again.',
    file_vni: () =>
      'The file is in VNI (VNI-Times fonts). Choose this old font to have it converted to Unicode (font=vni), or convert it yourself, say with UniKey Toolkit, and send again.',
    file_unknown: () => 'The encoding of the file is not known. Save it as UTF-8 (in Excel: “CSV UTF-8”).',
    no_date_column: ({ value }) =>
      `There is no column of dates. Add a column “date” with the day of each opinion, or say which column it is.${value ? ` The file has: ${value}.` : ''}`,
    no_text_column: ({ value }) =>
      `There is no text column. The heading row needs a column called “text” or “Nội dung”.${value ? ` There is: ${value}.` : ''}`,
    xlsx_too_large: ({ limit }) =>
      `The workbook is too large (at most ${limit} MB). Save it as CSV UTF-8 and send that.`,
    xlsx_too_many_columns: ({ limit }) =>
      `The workbook has a cell outside the first ${limit} columns. Delete the columns that are not needed and send again.`,
    xlsx_too_many_strings: ({ limit }) =>
      `The workbook has more than ${limit} different texts. Split it or save it as CSV UTF-8 and send that.`,
    xlsx_too_many_entries: ({ limit }) =>
      `There are more than ${limit} files inside this one. Open it in Excel, save it as .xlsx and send that.`,
    xlsx_bomb: () =>
      'This workbook swells out of all proportion when unpacked and was not read. Save it anew as .xlsx or CSV UTF-8.',
    xlsx_unsafe: () =>
      'The file holds what Excel never writes (files twice, declarations of entities) and was not read. Save it in Excel.',
    cell_too_long: ({ limit }) =>
      `A cell is longer than ${limit} characters. Shorten it or split it into several posts.`,
    line_too_long: ({ limit }) =>
      `The line is longer than ${limit} characters. Shorten it, or see whether line ends are missing.`,
    formula_without_value: ({ value }) =>
      `The column “${value}” is a formula that was never worked out. Open the file in Excel, save it and send it again.`,
    bytes_broken: () =>
      'This line has a broken letter. Take the line from where it came, or mend it where � stands and delete that sign.',
    heading_changed: () =>
      'This line stands under a heading whose columns are in another order than the first. Put them in the order of the first, or make a file of their own of them.',
    row_too_wide: ({ limit }) =>
      `The line has more cells than the ${limit} columns of the heading, perhaps as its text holds the delimiter. Put the text in double quotes.`,
    json_broken: () => 'This line is not valid JSON. Check brackets, commas and quotes.',
    json_too_deep: ({ limit }) => `This line has brackets more than ${limit} deep. A post needs one pair of {…}.`,
    not_an_object: () => 'This line is no object like {…}. Each post must be in curly brackets.',
    array_cut_off: () => 'The list was cut off: the closing ] is missing. Send the missing part again.',
    csv_quote_open: () => 'A double quote opens and never closes. Close it, or double the quotes inside the text.',
    file_not_own_export: () =>
      'These are no opinions downloaded from this system, so there is nothing to correct, and nothing was taken in. To take posts in, leave --corrections out.',
    own_id_missing: () =>
      'This row has the id of no opinion. New ones cannot come in by a download; send them in another file.',
    own_id_unknown: ({ value }) => `There is no opinion ${value} among those you may see.`,
    own_id_twice: ({ value }) => `Opinion ${value} stands in a row above. Only the first row counts.`,
    own_tag_missing: () => 'This cell is empty, and every opinion has one. Please fill it in.',
    own_tag_unknown: ({ value }) => `Nothing is called “${value}”. Use the names as in the download.`,
    other_alone: () => '“Other topics” is for opinions no topic fits, so it cannot stand beside one.',
    text_empty: () => 'There is no text. Fill in the column “text”.',
    text_not_text: () => 'The text must be words, not a list or an object.',
    text_too_long: ({ limit }) =>
      `The text is longer than ${limit} characters. Shorten it or split it into several posts.`,
    text_garbled: () => 'The letters are broken by a wrong encoding. Save the original as UTF-8 and send again.',
    text_viqr: () => 'The text has its marks behind its letters (VIQR). Convert it to Unicode and send again.',
    text_tcvn3: () => 'The text is in TCVN3 (.VnTime fonts). Convert it to Unicode and send again.',
    text_vni: () => 'The text is in VNI. Convert it to Unicode and send again.',
    date_missing: () => 'The date is missing. Fill in the column “date”, for example 13/05/2026.',
    date_unclear: ({ value }) =>
      `The date “${value}” is not understood. Write day/month/year (13/05/2026) or 2026-05-13.`,
    date_not_real: ({ value }) => `“${value}” is not a real date or time. The day comes before the month: 13/05/2026.`,
    date_month_first: ({ value }) =>
      `“${value}” has the month before the day. Choose the order “month/day/year” for the whole file, or write 13/05/2026.`,
    date_day_first: ({ value }) =>
      `“${value}” has the day before the month, but the file is read as “month/day/year”. Check the order that was chosen.`,
    date_future: ({ value }) => `The date “${value}” has not come yet. Check the year and the order of day and month.`,
    date_too_old: ({ value }) => `The date “${value}” is before 2000. Check the year.`,
    place_unknown: ({ value }) => `No place “${value}” was found. Use its official code or name, or leave it empty.`,
    place_ambiguous: ({ value }) =>
      `Several places are called “${value}”. Add the district or province, or use the code.`,
    place_outside: ({ value }) =>
      `“${value}” is outside the area you were given. Send it with an account or key of that place.`,
    place_too_long: ({ limit }) => `The place is longer than ${limit} characters.`,
    channel_too_long: ({ limit }) => `The channel is longer than ${limit} characters.`,
    gzip_broken: () =>
      'What was sent says it is gzip and cannot be unpacked. Pack it again or send it plain. Lines read before it broke are kept.',
    gzip_cut_off: () =>
      'The gzip was cut off before its end. Send all of it again: lines that are kept do not go in twice.',
    encoding_unknown: () => 'Only Content-Encoding: gzip is taken, packed once. Pack with gzip or send it plain.',
    form_broken: () => 'The form that was sent cannot be read. Load the page anew and send the file again.',
    form_asks_more: () =>
      'The file was not imported. Without JavaScript in the browser nothing can be tried first. Turn JavaScript on to try it, or send it again to import it at once.',
    form_too_large: ({ limit }) =>
      `The file is too large to be sent this way (at most ${limit} MB). Turn JavaScript on or split the file.`,
    too_many_lines: ({ limit }) =>
      `At most ${limit} lines a request. The lines before are kept; send the rest in another one.`,
    too_many_bytes: ({ limit }) =>
      `At most ${limit} MB a request. The lines before are kept; send the rest in another one.`,
  },
});
