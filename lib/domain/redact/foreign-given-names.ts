/** Given names of English and other languages that people here bear or take, and those taken at baptism. Folded. */
export const foreignGivenNames: ReadonlySet<string> = new Set(
  `
aaron adam adrian agnes alan albert alex alexander alice alicia allen alphongso alvin amanda amy andrea andrew andy
angela angelina anita anna anne annie anthony anton antonio antony arthur ashley augustin augustino austin barbara
bartolomeo bella benedicto benjamin betty billy bob brandon brian bruce bryan calvin cameron carl carol
caroline catarina catherine cathy cecilia charles charlie charlotte chris christian christina christine christopher
cindy claire clara cody cristina cynthia daisy daniel danny dave david dennis derek diana dominico donald dora
doris dorothy douglas dylan eddie edward elena elizabeth ella ellen emily emma eric erica erik ethan eva evan evelyn
fiona florence fred gary george giacobe gieronimo gina gioakim gioan giuse graham greg hannah harold
harry hector heidi helen helena henry howard hugo ian ignatio inhaxio irene iris isabella isave ivan ivy jack jackie
jackson jacob james jamie jane janet jason jay jeff jeffrey jennifer jenny jeremy jerry jessica jessie jim
jimmy joan joe joel john johnny jonathan jordan joseph josh joshua joyce judy julia julie justin karen kate
katherine kathy katie keith kelly ken kenneth kenny kevin kristin kyle larry laura lauren laurenso lawrence leo leon
leonard lewis liam lily linda lisa lora louis lucas lucia lucy luke luxia maggie marcus margaret maria marie
martin martino mary mason matheu matta mattheu matthew megan melissa micae micaen michael michelle miguel mike
miranda monica nancy natalie nathan nicholas nicole nina noah norman oliver olivia oscar pamela patricia
patrick paul paula peter phanxico phaolo phaxico phero phil philip rachel ralph randy raymond rebecca richard
rick ricky robert robin roger ronald roy ruby russell ruth ryan sabrina sally samantha samuel sandra sandy sara
sarah scott sean selena sharon shawn simon sofia sonia sophia sophie stacy stella stephano stephen steve steven
stuart susan suzy sylvia tania ted teresa terexa terry thomas tiffany timmy timothy tina todd tom toma tomas tommy
tony tracy travis tyler vanessa vera veronica vicky victor victoria vincent vincente vivian walter wendy
william willy zoe
`
    .trim()
    .split(/\s+/),
);

/** What foreigners are addressed by. Folded. */
export const courtesyWords: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'mister', 'madam'];
