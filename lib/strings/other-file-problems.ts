import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';

/** What a file is that is no table we read, and what to do with it. */
export const otherFileProblems = bilingual<MoreProblems>({
  vi: {
    file_is_old_excel: () => 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx hoặc CSV UTF-8.',
    file_is_password: () =>
      'Tệp này có mật khẩu nên không đọc được. Hãy mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hoá bằng mật khẩu, xoá mật khẩu, lưu lại rồi gửi.',
    file_is_old_word: () =>
      'Đây là tệp Word đời cũ (.doc). Hãy chép bảng sang Excel rồi lưu thành .xlsx hoặc CSV UTF-8.',
    file_is_old_slides: () =>
      'Đây là tệp PowerPoint đời cũ (.ppt), không phải bảng dữ liệu. Hãy gửi tệp CSV, XLSX hoặc JSONL.',
    file_is_slides: () => 'Đây là tệp PowerPoint, không phải bảng dữ liệu. Hãy gửi tệp CSV, XLSX hoặc JSONL.',
    file_is_numbers: () =>
      'Đây là tệp của Apple (Numbers, Pages hoặc Keynote). Hãy dùng Numbers lưu thêm một bản Excel (.xlsx) rồi gửi bản đó.',
    file_is_web_table: () =>
      'Đây là trang web có bảng, chỉ mang đuôi .xls. Hãy mở bằng Excel, chọn Lưu thành › .xlsx, rồi gửi tệp đó.',
    file_is_xml_sheet: () =>
      'Đây là bảng tính XML năm 2003, chỉ mang đuôi .xls hoặc .xml. Hãy mở bằng Excel, chọn Lưu thành › .xlsx, rồi gửi tệp đó.',
    file_is_pdf: () => 'Đây là tệp PDF, không phải bảng dữ liệu. Hãy xuất dữ liệu thành CSV, XLSX hoặc JSONL.',
    file_is_word: () => 'Đây là tệp Word. Hãy chép bảng sang Excel rồi lưu thành .xlsx hoặc CSV UTF-8.',
    file_is_rtf: () => 'Đây là tệp văn bản RTF. Hãy chép bảng sang Excel rồi lưu thành .xlsx hoặc CSV UTF-8.',
    file_is_ods: () => 'Đây là tệp LibreOffice (.ods, .odt). Hãy lưu thành .xlsx hoặc CSV UTF-8.',
    file_is_xlsb: () => 'Đây là tệp Excel nhị phân (.xlsb). Hãy lưu thành .xlsx hoặc CSV UTF-8.',
    file_is_image: () => 'Đây là tệp ảnh. Hãy gửi tệp CSV, XLSX hoặc JSONL.',
    file_is_compressed: () => 'Đây là tệp nén. Hãy giải nén rồi gửi tệp bên trong.',
    file_is_zip: () => 'Đây là tệp ZIP, không phải bảng Excel. Hãy giải nén rồi gửi tệp bên trong.',
    file_is_broken_zip: () =>
      'Tệp ZIP hoặc XLSX bị hỏng, có thể do tải về chưa xong. Hãy tải lại hoặc lưu lại rồi gửi.',
    file_is_broken_xlsx: () => 'Không mở được bảng Excel này. Hãy mở bằng Excel, lưu lại thành .xlsx rồi gửi.',
    file_is_web_page: () =>
      'Đây là trang web (HTML hoặc XML), không phải bảng dữ liệu. Hãy xuất thành CSV, XLSX hoặc JSONL.',
    file_is_binary: () => 'Không nhận ra loại tệp này. Hãy gửi tệp CSV, XLSX hoặc JSONL.',
    file_is_own_export: () =>
      'Đây là tệp ý kiến tải về từ chính hệ thống này: không có gì được nhập lại, nên không cần chạy thử. Bấm Bắt đầu nhập để xem các bản sửa được đề nghị.',
  },
  en: {
    file_is_old_excel: () => 'This is an old Excel file (.xls). Open it in Excel and save as .xlsx or CSV UTF-8.',
    file_is_password: () =>
      'This file has a password and cannot be read. In Excel choose File › Info › Protect Workbook › Encrypt with Password, delete the password, save and send again.',
    file_is_old_word: () =>
      'This is an old Word file (.doc). Copy the table into Excel and save as .xlsx or CSV UTF-8.',
    file_is_old_slides: () => 'This is an old PowerPoint file (.ppt), not a table. Send a CSV, XLSX or JSONL file.',
    file_is_slides: () => 'This is a PowerPoint file, not a table. Send a CSV, XLSX or JSONL file.',
    file_is_numbers: () =>
      'This is an Apple file (Numbers, Pages or Keynote). Let Numbers save a copy for Excel (.xlsx) and send that.',
    file_is_web_table: () =>
      'This is a web page with a table that is only called .xls. Open it in Excel, save as .xlsx and send that.',
    file_is_xml_sheet: () =>
      'This is an XML spreadsheet of 2003 that is only called .xls or .xml. Open it in Excel, save as .xlsx and send that.',
    file_is_pdf: () => 'This is a PDF, not a table. Export the data as CSV, XLSX or JSONL.',
    file_is_word: () => 'This is a Word file. Copy the table into Excel and save as .xlsx or CSV UTF-8.',
    file_is_rtf: () => 'This is an RTF document. Copy the table into Excel and save as .xlsx or CSV UTF-8.',
    file_is_ods: () => 'This is a LibreOffice file (.ods, .odt). Save it as .xlsx or CSV UTF-8.',
    file_is_xlsb: () => 'This is a binary Excel file (.xlsb). Save it as .xlsx or CSV UTF-8.',
    file_is_image: () => 'This is a picture. Send a CSV, XLSX or JSONL file.',
    file_is_compressed: () => 'This is a compressed file. Unpack it and send what is inside.',
    file_is_zip: () => 'This is a ZIP and no Excel workbook. Unpack it and send what is inside.',
    file_is_broken_zip: () => 'This ZIP or XLSX is damaged, perhaps not fully downloaded. Download or save it again.',
    file_is_broken_xlsx: () => 'This workbook cannot be opened. Open it in Excel, save it as .xlsx and send that.',
    file_is_web_page: () => 'This is a web page (HTML or XML), not a table. Export as CSV, XLSX or JSONL.',
    file_is_binary: () => 'This kind of file is not known. Send a CSV, XLSX or JSONL file.',
    file_is_own_export: () =>
      'These are opinions downloaded from this system: nothing of them is taken in again, so there is nothing to try. Press Start to see the corrections they offer.',
  },
});
