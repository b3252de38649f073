const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that join others; a phrase that begins or ends with one is a piece of a sentence, no name for a matter. */
export const joiningWords = words(`
  và là của thì mà các những với để khi nếu như vì nhưng hoặc hay ở tại trong trên từ theo do bởi nên cũng đã đang sẽ
  rồi này đó kia ấy đây đấy thế vậy rằng còn mỗi mọi một
`);

/** Words that carry grammar and manners. Negators are not among them: `chưa xử lý` says something. */
export const functionWords: ReadonlySet<string> = new Set([
  ...joiningWords,
  ...words(`
    có cho được bị ra vào lên xuống đến tới về đi lại qua lúc sau trước ngoài dưới giữa cùng nhau cả chỉ vẫn vừa mới
    rất quá lắm khá hơi hơn nhất nữa luôn ngay cứ thôi đều tôi em anh chị ông bà cô chú bác mình nó họ chúng ta bạn người
    ai gì nào sao đâu bao giờ nhiêu ạ à ơi nhé nha nhỉ hả dạ vâng thưa ừ thật phải cần muốn làm việc cái con sự
    điều hai ba nhiều ít mấy năm tháng ngày hôm nay
  `),
]);
