const listed = `
  aar Afar; abk Abkhaz; abr Aboriginal-Australians; ace Acehnese; acg Achang; ach Acholi; ada Ga; adi Adivasi;
  adj Adjarians; ady Adyghe; afa Black-African; afr Afrikaners; ahm Ahmadis; ain Ainu; aja Aja; aka Akan; aku Aku;
  ala Alawi; alb Albanian; ale Aleut; alg Algonquian; alt Altay; alu Alur; amb Ambonese; ame Americo-Liberians;
  amh Amhara; anp Angika speakers; apa Apache; ara Arab; arg Aragonese; arm Armenian; arn Mapuche; arp Arapaho;
  arw Arawak; asa Asian; ash Ashkenazi Jews; asm Assamese; ast Asturian; asy Assyrian; ata Atacamenos;
  atg Argentinians; ath Athabaskan; ats Agnostics; aus Australians; auu Austrians; ava Caucasian Avars; awa Awadhi;
  aym Aymara; aze Azerbaijani; bad Baganda; bah Bahais; bai Bamileke; bak Bashkirs; bal Baloch; bam Bambara;
  ban Balinese; baq Basque; bar Bari; bas Basoga; bay Gbaya; bda Rakhine; bej Beja; bel Belarusians; bem Bemba;
  ben Bengali-Hindu; ber Berber; bey Beydan; bho Bhojpuri; bih Bihari; bii Bai; bik Bicolano; bin Edo;
  bis Urban ni-Vanautu; bke Bateke; bkn Bakongo; bkw Bakweri; bla Siksikawa; blg Blang; blk Balkars; bln Balanta;
  bmr Bamar; bni Beni-Shugal-Gumez; bnt Bantu; bny Banyarwanda; bod Tibetan; bol Bolivia; bon Bonan; bos Bosniaks;
  bou Buyei; bra Brijwasi; brb Bariba; bre Breton; brh Brahui; brk Burakumin; brm Kurichiya; bsh Bushmen; bst Baster;
  bsu Subiya; bte Beti-Pahuin; btk Batak; bua Buryat; bud Buddhist; bug Bugis; bul Bulgarian; byn Bilen;
  cab Cabindan-Mayombe; cad Caddo; cap Cape Verdean; car Kali'na; cat Catalan; ceb Cebuano; cha Chamorro; chc Chukchi;
  che Chechen; chg Chagatai; chi Chinese; chk Chuukese; chl Chileans; chm Mari; chn Chinook; cho Choctaw;
  chp Chipewyan; chr Cherokee; cht Ch'orti'; chv Chuvash; chw Chewa; chy Cheyenne; cir Adyghe; cmc Cham; col Colombian;
  con Confucians; cop Coptic Christians; cor Cornish; cos Corsican; cot Cotiers; cpe English-Creole; cpf French-Creole;
  cpp Portuguese-Creole; cre Cree; crh Crimean Tatar; cri Christian; cro Orthodox Christian; crp Creole; csb Kashubian;
  csr Costa Ricans; cth Catholics; cus Cushitic; cze Czech; dai Dai; dak Sioux; dal Dalit; dam Damara; dan Danes;
  dao Yao (Asia); dar Dargwa; dau Daur; day Dayak; del Lenape; den Slavey; dgr Dogrib; din Dinka; div Maldivian;
  dje Djerma-Songhai; doi Dogras; dom Dominicans; don Dong; dox Dongxiang; dra Dravidian; dru Druze; drz Druze;
  dsb Lower Sorbian; dua Duala; dut Dutch; dyu Dyula; dzo Ngalop; eat East Timorese; ecu Ecuadorians; efi Efik;
  ein East Indian; eka Ekajuk; eng English; esh Eshira; est Estonian; eth Ethiopian-Jews; eur Europeans; eve Evenks;
  ewe Ewe; ewo Ewondo; fan Fang; fao Faroese; fat Fante; fij Fijian; fil Filipino; fin Finns; fiu Finno-Ugric; fon Fon;
  fre French; fri Santals; frr Frisians; fru Fur; ful Fula; fur Friulan; gar Garifuna; gay Gayo; gba Gbaya; gel Gelao;
  geo Georgian; ger German; gia Gia Rai; gil Kiribati; gin Gin; gio Gio; gla Gaels; gle Irish; glg Galician; glv Manx;
  gon Gondi; gor Gorontalonese; gra Grassfielders; grb Grebo; gre Greek; grn Guarani; gsw Swiss Germans;
  gua Guatemalan; guj Gujarati; gun Guan; gwi Gwich'in; had Hadjerai; hai Haida; har Harari; hat Haitian; hau Hausa;
  haw Hawaiian; haz Hazara; her Herero; hgh Hill Tribes; hil Hiligayon; him Himachali; hin Hindu; hjw Hasidic;
  hmn Hmong; hmo Hiri Motu; hni Hani; hoa Hoa; hon Hondurans; hrt Haratin; hrv Croats; hsb Upper Sorbian; hui Hui;
  hun Hungarian; hup Hupa; hut Hutu; iba Iban; ibo Igbo; ice Icelanders; idg Indigenous; idn Indian; iii Yi; ijo Ijaw;
  iku Inuit; ilo Ilocono; ind Indonesian; inh Ingush; ipk Inupiat; ira Iranian; iro Iroquois; ita Italian; jan Jain;
  jav Javanese; jew Jewish; jhw Jehovah's Witnesses; jin Jino; jol Jola; jpn Japanese; kaa Karakalpak; kab Kabyle;
  kac Kachin; kad Kadazan; kak Kakwa-Nubian; kal Kalaallit; kam Kamba; kan Kannada; kao Kaonde; kar Karen;
  kas Kashmiri; kau Kanuri; kav Kavango; kaz Kazakhs; kbd Kabarday; kby Kabye; kch Karachays; kha Khasi; khi Khoikhoi;
  khk Khakas; khm Khmer; khu Khmu; kik Kikuyu; kin Kinyarwanda Speakers; kir Kyrgyz; kis Kisii; klm Kalmyk;
  kmb North Mbundu; kno Kono; knr Kanuri; kok Kokani; kom Komi; kon Kongo; kor Korean; kos Kosraean; kou Kouyou;
  kpe Kpelle; krh Krahn; krl Karelians; krm Karamojong; kro Kru; kru Kurukh; kua Kwanyama; kum Kumyks; kur Kurd;
  kut Ktunaxa; lad Sephardic Jew; lak Lak (Russia); lam Lamba; lao Lao; lar Lari; lav Latvian; lba Limba;
  lds Latter Day Saints; len Lenca; lez Lezgian; lgb Lugbara; lhu Lahu; lii Li; lim Limburgian; lin Lingala;
  lit Lithuanian; lol Mongo; lom Lomwe; lov Lovale; loz Lozi; lsu Lisu; ltk Latoka; ltn Latinos; ltz Luxembourgers;
  lua Luba-Kasai; lub Luba-Katanga; lug Baganda; luh Luhya; lui Luiseno; lul Lulua; lun Lunda; luo Luo; lus Lusei;
  mac Macedonian; mad Madurese; maf Mafwe; mag Magahi; mah Marshallese; mai Maithili; mak Makassarese; mal Malayalam;
  man Mandinka; mao Maori; mar Marathi; mas Maasai; may Malays; mba Mbandja; mbe Mbere; mbk M'Baka; mbo Mbochi;
  mbu Mbundu-Mestico; mdf Mokshas; mdh Madhesi; mdi Madi; mdr Mandar; men Mende; mia Miao; mic Mi'kmaq; mij Mijikenda;
  min Minangkabau; miz Mizo; mla Mulatto; mld Mole-Dagbani; mlg Malagasy; mlo Mulao; mlt Maltese; mnc Manchu;
  mnd Mande; mng Mananja-Nayanja; mnh Minahasa; mni Manipuri; mnj Manjack; mnn Mano; mno Lumad; mns Mon; mny Manyika;
  moh Mohawk; mok Makonde; mon Mongol; mos Mossi; mri Mari; mrn Maronites; mro Moro; msk Miskito; msl Muslim;
  mtn Montenegrins; mtz Mestizo; mun Munda; muo Muong; mus Muscogee; mwl Mirandese; mwr Marwaris; mya Mayangnas;
  mye Myene; myn Maya; myv Mordvins; nag Naga; nah Nahua; nai Native American; nam Nama; nap Neapolitan; nau Nauruan;
  nav Navajo; nax Nakhi; nba Nuba; nbl South Ndebele; nca Nicaraguan; nde Northern Ndebele; ndo Ndonga; nep Nepali;
  ner Nuer; new Newars; ngn Ngbandi; ngo Ngoni; nia Niasans; nib Nibolek; nir Niari; niu Niuean; nkm Nkomi; nng Nung;
  nog Nogais; nor Norwegians; nso Northern Sotho; nub Nubian; nur Nuristani; nuu Nu; nya Chewa; nyk Nyakyusa;
  nym Nyamwezi; nyn Ankole; nyo Nyoro; nze New Zealanders; nzi Nzema; oci Occitanians; ogo Ogoni; oji Ojibwe;
  ojw Orthodox/Ultra-Orthodox Jew; oki Okinawan; ori Oriya; orm Oromo; oru Orgunu; osa Osage; oss Ossetians; oto Otomi;
  ova Ovambo; paa Papuan; pac Pacific Islanders; pag Pangasinan; pal Palestinian; pam Kapampangan; pan Punjabi;
  pap Papiamento-Creole; par Paraguayan; pau Palauan; per Persian; pgn Animist/Pagan; phu Puthai; pnm Panamanians;
  pol Poles; pom Pomaks; pon Pehnpeian; por Portuguese; ppl Papel; pro Protestant; pru Peruvian; psh Pashayi; pum Pumi;
  pus Pashtun; qia Qiang; qiz Qizilbash; que Quechua; raj Rajasthani; ran Pahari Rajput; rap Rapa Nui;
  rar Cook Islands Maori; rel Unspecified Religion; roh Romansh; rom Romani; rum Romanian; run Rundi; rup Aromanians;
  rus Russian; sad Sandawe; sag Sango; sah Yakuts; sal Salish; sar Sara; sas Sasak; sat Sudanese; scn Sicilian;
  sco Scottish; sel Selkup; sen Sena; sfi Sufi; sha Shafi'i; she She; shi Shi'ites; shl Shilluk; shn Shan;
  shy Shaigiya; sid Sidama; sin Sinhalese; sio Siouan; sla Slavic; slo Slovaks; slr Salar; slv Slovenes; smi Sami;
  smo Samoans; sna Shona; snd Sindhi; snk Soninke; som Somali; son Songhai; sot Sotho; spa Spanish; srd Sardinian;
  srn Sranan Tongo; srp Serbs; srr Serer; ssw Swazi; sui Sui; suk Sukama; sun Sunni; sus Susu; swa Swahili; swe Swedes;
  swf Swiss French; swt Swiss Italian; tab Tabasaran; tah Tahitian; tai Tai; tam Tamil; tao Taoist; tat Tatars;
  taw Tawahka; tay Tay; tel Telugu; tem Temne; ter Terenan; tes Teso; tet Tetum; tgk Tajik; tgl Tagalog; tha Thai;
  tib Tibetan; tig Tigre; tir Tigray-Tigrinya; tiv Tiv; tkl Tokelauan; tli Tlingit; tmh Tuareg; tms Tama;
  tog Tonga (Africa); ton Tonga (Pacific); tor Tooro; tou Toubou; tpi Tok Pisin; tra Transnistrians; tri Tripuri;
  trn Ternate; tsi Tsimshian; tsn Tswana; tso Tsonga; tts Tutsi; tuj Tujia; tuk Turkmen; tum Tumbuka; tup Tupi;
  tur Turkish; tuu Mongour; tvl Tuvaluans; twi Ashanti; twn Taiwanese; tyv Tuvans; udm Udmurt; uig Uyghur;
  ukr Ukrainian; umb Southern Mbundu; und Undetermined; urd Urdu; uzb Uzbeks; vaa Va; vai Vai; ven Venda;
  vie Vietnamese; vil Vili; vnz Venezuelan; vot Votes; wak Wakashan; wal Welayta; war Waray; was Washoe; wel Welsh;
  wen Sorbs; whi Whites; wln Walloons; wol Wolof; xal Kalmyk; xho Xhosa; xib Xibe; xnc Xinca; yao Yao; yap Yapese;
  yor Yoruba; ypk Yupik; yug Yugur; zag Zaghawa; zap Zapotec; zay Zaidiyya; zen Zenaga; zha Zhuang; znd Azande;
  zom Zomi; zor Zoroastrians; zul Zulu; zun Zuni; zza Zaza`

/** CAMEO's codes of ethnic groups, in lower case as GDELT writes them, with the names of the groups. */
export const ethnicGroups: ReadonlyMap<string, string> = new Map(
  listed.split(';').map((entry) => {
    const [code = '', ...words] = entry.trim().split(' ')
    return [code, words.join(' ')]
  }),
)
